import { type ZodType, z } from 'astro/zod'
import { isWholeArticle } from '../../edition/is-whole-article.js'
import type { Article } from '../../model/article.js'

/** The schema of a collection of articles, which gives its entries their type; it changes nothing of them. */
export const articleSchema: ZodType<Article> = z.custom<Article>(
  isWholeArticle,
  'Expected an article that Presswright has published',
)
