import type { Article } from '../model/article.js'
import { isArticle } from './is-article.js'

/** Whether JSON is an article with a body, not what is left of one that was killed. */
export function isWholeArticle(value: unknown): value is Article {
  return isArticle(value) && 'articleBody' in value && typeof value.articleBody === 'string'
}
