import type { Article } from '../model/article.js'

/** Whether JSON that an earlier build wrote is an article, as far as it is read again. */
export function isArticle(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && '@type' in value && 'articleBody' in value
}
