import { articleTypeOf } from '../../../language/article-type.js'
import { readByline } from '../../../language/byline/index.js'
import { findDates, readDate } from '../../../language/dates/index.js'
import { isKicker } from '../../../language/headline.js'
import { isSameHeadline } from '../../../language/is-same-headline.js'
import { endsSentence } from '../../../language/layout.js'
import { slicePieces, textOfPieces } from '../../../language/pieces.js'
import { withoutDates } from '../../../language/without-dates.js'
import { dropStray } from './drop-stray.js'
import { asFurniture, type Entry, isFurniture } from './entry.js'
import type { PageBlock } from './page-block.js'

/** Characters from which a sentence is running text. */
const PROSE = 80
/** More characters than a byline or a date has. */
const LONGEST_LINE = 160
/** The part of a block's text in links from which it is a pointer to another page. */
const LINKED = 0.6
const WHOLE = 0.95

/**
 * Put the blocks in the order headline, byline, date, body, wherever the page has them, and settle which are pointers
 * to other pages. `titles` are what the page calls itself.
 */
export function orderBlocks(blocks: readonly PageBlock[], titles: readonly string[]): PageBlock[] {
  const entries = blocks.map((block) => ({ ...block, value: textOfPieces(block.pieces) }))
  const body = bodyStart(entries)
  const headline = headlineIndex(entries, body, titles)
  const above: Entry[] = []
  const marked: Entry[] = []
  const head: Entry[] = []
  const rest: Entry[] = []
  const lastMarked = entries.findLastIndex((one, i) => i < body && one.marks.size > 0 && !isFurniture(one))
  entries.forEach((entry, i) => {
    if (i === headline || isFurniture(entry)) {
      if (i !== headline) rest.push(entry)
    } else if (i < headline) {
      if (entry.marks.size > 0 && entry.value.length <= LONGEST_LINE) marked.push(withTimes(entry))
      else if (isLabel(entry.value)) above.push(entry)
      else rest.push(asFurniture(entry, 'above the headline'))
    } else if (isPointer(entry, i < body)) rest.push(asFurniture(entry, 'link'))
    else if (i < body) head.push(headOf(entry, i < lastMarked))
    else rest.push(entry)
  })
  const top = entries[headline]
  const title = top && { ...top, data: { role: 'subheading', depth: 1 } as const }
  const known = [...marked, ...head]
  const moved = (['author', 'date'] as const).flatMap((mark) => {
    if (known.some(({ marks }) => marks.has(mark))) return []
    const found = rest.find((entry) => entry.marks.has(mark) && says(entry, mark))
    if (!found) return []
    rest.splice(rest.indexOf(found), 1)
    return [{ ...found, data: {} }]
  })
  return [...above, ...(title ? [title] : []), ...marked, ...moved, ...head, ...dropStray(rest)]
}

/** Find where the body starts: a standfirst is running text too, so the second of such blocks, or the only one. */
function bodyStart(entries: readonly Entry[]): number {
  const prose = entries.flatMap(({ value, data }, i) =>
    data.role === undefined && value.length >= PROSE && endsSentence(value) ? [i] : [],
  )
  const [first, second] = prose
  const lines = entries
    .slice(first, second)
    .some(({ marks, data }) => marks.size > 0 && data.role === undefined)
  return (lines ? second : first) ?? entries.length
}

/** Find the headline: the heading that was found, else what stands above the body and is the page's title. */
function headlineIndex(entries: readonly Entry[], body: number, titles: readonly string[]): number {
  const found = entries.findIndex(({ isHeadline }) => isHeadline)
  // Running text above it shows that it is a heading within.
  if (found >= 0 && (found < body || entries.slice(0, found).filter(isRunning).length < 2)) return found
  const titled = entries.findIndex(
    (entry, i) =>
      i < body && !isFurniture(entry) && titles.some((title) => isSameHeadline(title, entry.value)),
  )
  if (titled >= 0) return titled
  return entries.findIndex(({ data }, i) => i < body && data.role === 'subheading' && titles.length === 0)
}

function isRunning({ value, data }: Entry): boolean {
  return data.role === undefined && value.length >= PROSE && endsSentence(value)
}

/** A label above a headline that says what follows, or stands in capitals. */
function isLabel(text: string): boolean {
  return isKicker(text) && (articleTypeOf(text) !== undefined || !/\p{Ll}/u.test(text))
}

/**
 * Tell whether a block leads elsewhere: all of it is a link, or most is and it is no sentence; a byline's names may be
 * links too.
 */
function isPointer({ value, linkShare, inLink, marks, isHeadline }: Entry, inHead: boolean): boolean {
  if (isHeadline || linkShare < LINKED || marks.size > 0) return false
  if (inHead && readByline(withoutDates(value).rest) !== undefined) return false
  return inLink || !endsSentence(value) || (linkShare >= WHOLE && value.length < PROSE)
}

/** A heading between headline and byline is no part of the body: it may be the standfirst. */
function headOf(entry: Entry, isBeforeLine: boolean): Entry {
  const timed = withTimes(entry)
  return isBeforeLine && entry.data.role === 'subheading' ? { ...timed, data: {} } : timed
}

/**
 * Put the value that the markup gives for the words of a time where these are no date, `3 hours ago`, or a day that
 * the value says more precisely.
 */
function withTimes(entry: Entry): Entry {
  if (entry.value.length > LONGEST_LINE || (endsSentence(entry.value) && entry.value.length >= PROSE))
    return entry
  let pieces = entry.pieces
  for (const { start, end, value } of [...entry.times].reverse()) {
    const given = readDate(value.value)
    if (given?.kind !== 'date') continue
    const [seen] = findDates(entry.value.slice(start, end))
    if (seen?.kind === 'date' && !(given.value.startsWith(seen.value) && !given.zoneMissing)) continue
    pieces = [...slicePieces(pieces, 0, start), value, ...slicePieces(pieces, end, Number.MAX_SAFE_INTEGER)]
  }
  return { ...entry, pieces, value: textOfPieces(pieces) }
}

/** Tell whether a line that is marked so does name an author, or a day. */
function says({ value }: Entry, mark: 'author' | 'date'): boolean {
  if (value.length > LONGEST_LINE) return false
  const { dates, rest } = withoutDates(value)
  return mark === 'date' ? dates.length > 0 && readByline(rest) === undefined : readByline(rest) !== undefined
}
