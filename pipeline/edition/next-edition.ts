import type { Article } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import { contentDigest } from './content-digest.js'

/**
 * Decide an article's version: the last one where it says the same, the next one where it does not.
 *
 * `dateModified` is never the time of the build: a source that names its time of update is believed, and otherwise it
 * stays what it was, unless the article was published later than that.
 */
export function nextEdition(article: Article, last: Edition | undefined, namesUpdate: boolean): Edition {
  const digest = contentDigest(article)
  if (!last) return { version: 1, article: { ...article, version: 1 }, contentDigest: digest }
  if (last.contentDigest === digest) return last
  const version = last.version + 1
  const before = last.article.dateModified
  const keep = !namesUpdate && before !== undefined && !isBefore(before, article.datePublished)
  return {
    version,
    article: { ...article, ...(keep && { dateModified: before }), version },
    contentDigest: digest,
  }
}

/** Whether one ISO 8601 time is before another; a day counts from its first moment in UTC. */
function isBefore(time: string, other: string | undefined): boolean {
  return other !== undefined && Date.parse(time) < Date.parse(other)
}
