import { isObject } from '../language/json/is-object.js'
import type { Article } from '../model/article.js'
import { isWholeArticle } from './is-whole-article.js'

/** An article that would be published. */
export interface PlannedArticle {
  readonly id: string
  readonly article: Article
}

/** Whether JSON is an article that would be published, as far as it is looked at again. */
export function isPlanned(value: unknown): value is PlannedArticle {
  return isObject(value) && typeof value.id === 'string' && isWholeArticle(value.article)
}
