import type { Article, KillNotice } from '../model/article.js'

/** Whether JSON that the archive's digests vouch for is an article, or what is left of one. */
export function isArticle(value: unknown): value is Article | KillNotice {
  return typeof value === 'object' && value !== null && '@type' in value && 'headline' in value
}
