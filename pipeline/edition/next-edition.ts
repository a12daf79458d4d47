import type { Article, KillNotice } from '../model/article.js'
import type { Edition, Status } from '../model/edition.js'
import { contentDigest } from './content-digest.js'

/** What a source, or whoever runs a command, wants of an article. */
export interface Wanted {
  /** Absent where there is no source, or it could not be read as an article. */
  readonly article?: Article | undefined
  /** What the article says, where it was digested already. */
  readonly contentDigest?: string | undefined
  /** True where the source names its own time of update, which `dateModified` then is. */
  readonly namesUpdate: boolean
  /** Absent where nothing is said about it: an article is usable, and one that was killed stays so. */
  readonly status?: Status | undefined
  readonly reason?: string | undefined
}

/**
 * Decide an article's version: the last one where it says the same, the next one where it does not.
 *
 * `dateModified` is never the time of the build: a source that names its time of update is believed, and otherwise it
 * stays what it was, unless the article was published later than that.
 *
 * @returns Undefined where there is neither a version nor an article to make one of.
 */
export function nextEdition(wanted: Wanted, last: Edition | undefined): Edition | undefined {
  const { status } = wanted
  const article = wanted.article ?? (status === 'withheld' ? wholeArticle(last) : undefined)
  const isKilled = last?.status === 'canceled'
  if (status === 'canceled' || (isKilled && status !== 'usable'))
    return isKilled ? last : killed(wanted, last)
  if (!article) return undefined
  const digest = (wanted.article && wanted.contentDigest) ?? contentDigest(article)
  const held = { status: status ?? 'usable', ...(wanted.reason !== undefined && { reason: wanted.reason }) }
  if (last?.contentDigest === digest && last.status === held.status && last.reason === held.reason)
    return last
  const version = versionAfter(last)
  const before = last && 'dateModified' in last.article ? last.article.dateModified : undefined
  const keep = !wanted.namesUpdate && before !== undefined && !isBefore(before, article.datePublished)
  return {
    version,
    ...held,
    article: { ...article, ...(keep && { dateModified: before }), version },
    contentDigest: digest,
  }
}

function wholeArticle(last: Edition | undefined): Article | undefined {
  return last && 'articleBody' in last.article ? last.article : undefined
}

function killed({ article, reason }: Wanted, last: Edition | undefined): Edition | undefined {
  const from = last?.article ?? article
  if (!from) return undefined
  const version = versionAfter(last)
  const notice = killNotice(from, version)
  return {
    version,
    status: 'canceled',
    ...(reason !== undefined && { reason }),
    article: notice,
    contentDigest: contentDigest(notice),
  }
}

function killNotice(article: Article | KillNotice, version: number): KillNotice {
  const { '@context': context, '@type': type, headline, datePublished, inLanguage, url, publisher } = article
  return {
    '@context': context,
    '@type': type,
    headline,
    ...(datePublished !== undefined && { datePublished }),
    ...(inLanguage !== undefined && { inLanguage }),
    ...(url !== undefined && { url, mainEntityOfPage: url }),
    ...(publisher !== undefined && { publisher }),
    creativeWorkStatus: 'canceled',
    version,
  }
}

function versionAfter(last: Edition | undefined): number {
  return (last?.version ?? 0) + 1
}

/** Whether one ISO 8601 time is before another; a day counts from its first moment in UTC. */
function isBefore(time: string, other: string | undefined): boolean {
  return other !== undefined && Date.parse(time) < Date.parse(other)
}
