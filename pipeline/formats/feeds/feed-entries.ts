import { isWebAddress } from '../../language/web-address.js'
import type { Article } from '../../model/article.js'
import { firstMoment } from '../first-moment.js'

/** An article as a feed tells it. */
export interface FeedEntry {
  readonly article: Article
  /** Absolute; also what the entry is known by. */
  readonly url: string
  /** RFC 3339; a day is its first moment in UTC. */
  readonly published?: string
  /** The time of the update, else that of publication. */
  readonly updated?: string
}

/** Give the articles of a feed, newest first, those without a date last; one without an address is in no feed. */
export function feedEntries(articles: readonly Article[]): FeedEntry[] {
  return articles
    .flatMap((article): FeedEntry[] => {
      const { url } = article
      if (url === undefined || !isWebAddress(url)) return []
      const published = firstMoment(article.datePublished)
      const updated = firstMoment(article.dateModified) ?? published
      return [
        {
          article,
          url,
          ...(published !== undefined && { published }),
          ...(updated !== undefined && { updated }),
        },
      ]
    })
    .sort((a, b) => timeOf(b) - timeOf(a) || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
}

/** The newest time of update of all; undefined where none has one. */
export function newestUpdate(entries: readonly FeedEntry[]): string | undefined {
  let newest: string | undefined
  for (const { updated } of entries) {
    if (updated !== undefined && (newest === undefined || Date.parse(updated) > Date.parse(newest)))
      newest = updated
  }
  return newest
}

function timeOf({ published, updated }: FeedEntry): number {
  const time = published ?? updated
  return time === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(time)
}
