import type { CatalogueEntry } from '../model/edition.js'
import { firstMoment } from './first-moment.js'

/** No article that a news sitemap tells is older than this before its time, in milliseconds. */
const NEWS_AGE = 3 * 86_400_000
/** Entries that are held beyond those that are wanted, before the others are let go. */
const SLACK = 1_000

/** The entries that feeds and a news sitemap are made of. */
export interface DatedEntries {
  /** The newest, the newest first, and then in order of identity; those without a date last. */
  readonly newest: readonly CatalogueEntry[]
  /** When the newest of all was published that is not dated after now, in milliseconds; 0 where there is none. */
  readonly time: number
  /** Those of the days before that time, in the same order. */
  readonly news: readonly CatalogueEntry[]
}

interface Dated {
  readonly entry: CatalogueEntry
  readonly time: number
}

/**
 * Pick the newest entries, and those that are news, while all go by.
 *
 * @param most How many of the newest.
 * @param now In milliseconds.
 */
export async function datedEntries(
  entries: AsyncIterable<CatalogueEntry>,
  most: number,
  now: number,
): Promise<DatedEntries> {
  const newest = heap((all) => all.sort(newestFirst).slice(0, most))
  let time = 0
  const news = heap((all) => all.filter((one) => one.time <= time && one.time >= time - NEWS_AGE))
  for await (const entry of entries) {
    const dated = { entry, time: timeOf(entry) }
    newest.add(dated)
    if (dated.time > now) continue
    time = Math.max(time, dated.time)
    if (dated.time >= time - NEWS_AGE) news.add(dated)
  }
  const entriesOf = (all: readonly Dated[]) => all.map(({ entry }) => entry)
  return {
    newest: entriesOf(newest.kept()),
    time,
    news: entriesOf(news.kept().sort(newestFirst)),
  }
}

/** Hold what is to be kept, and little more: the time grows with what goes by, and the memory with what is kept. */
function heap(keep: (all: Dated[]) => Dated[]) {
  let held: Dated[] = []
  let most = SLACK
  return {
    add(one: Dated): void {
      held.push(one)
      if (held.length <= most) return
      held = keep(held)
      most = 2 * held.length + SLACK
    },
    kept: () => keep(held),
  }
}

function newestFirst(a: Dated, b: Dated): number {
  return b.time - a.time || (a.entry.id < b.entry.id ? -1 : 1)
}

/** When an article was published, in milliseconds; before all others where nobody knows. */
function timeOf({ datePublished }: CatalogueEntry): number {
  const moment = firstMoment(datePublished)
  return moment === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(moment)
}
