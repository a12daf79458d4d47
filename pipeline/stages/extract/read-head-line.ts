import { type Byline, readByline } from '../../language/byline/index.js'
import { isAside } from '../../language/byline/is-aside.js'
import { isBareMarker } from '../../language/byline/marker.js'
import { hasNewspaperWord } from '../../language/byline/words.js'
import type { DateReading } from '../../language/dates/index.js'
import { withoutReadingTime } from '../../language/furniture/reading-time.js'
import { withoutDates } from '../../language/without-dates.js'

/** What a line above the body is: a byline, dates or both; or a text. */
export type HeadLine =
  | { readonly kind: 'line'; readonly byline: Byline | undefined; readonly dates: readonly DateReading[] }
  | { readonly kind: 'text'; readonly refused?: { readonly names: string; readonly reason: string } }

const LONGEST = 160
/** Lines about the author between the name and the date or the body, at most. */
const ASIDES = 2
/** Prose below a bare name shows that the head ends there. */
const PROSE = 80

/** Read one block above the body; `texts` are all blocks', so that a name can be held against the body. */
export function readHeadLine(
  index: number,
  texts: readonly string[],
  options: { readonly language?: string; readonly timeZone?: string },
): HeadLine {
  const text = texts[index] ?? ''
  if (text.length > LONGEST) return { kind: 'text' }
  const { dates, rest } = withoutDates(withoutReadingTime(text), options)
  if (rest === '') return dates.length > 0 ? { kind: 'line', byline: undefined, dates } : { kind: 'text' }
  if (isBareMarker(text)) {
    const named = readHeadNames(texts[index + 1] ?? '', options)
    return named ? { kind: 'line', byline: undefined, dates } : { kind: 'text' }
  }
  const above = texts[index - 1] ?? ''
  const marked = isBareMarker(above) ? readHeadNames(text, options) : undefined
  if (marked) return { kind: 'line', byline: { ...marked, marker: above }, dates }
  const byline = readByline(rest)
  if (byline?.unsure && !hasHeadlineAbove(index, texts)) return { kind: 'text' }
  if (byline?.marker !== undefined) return { kind: 'line', byline, dates }
  // `The Harbour Record, 3 May 2024`: where it was printed, not who wrote it.
  if (byline && dates.length > 0 && isPaper(byline)) return { kind: 'line', byline: undefined, dates }
  // `Dear Editor,` has the form of a name and is none.
  if (byline && index > 0 && !text.endsWith(',')) {
    const names = byline.names.map(({ name }) => name).join(', ')
    const reason = whyNoByline(byline, index, texts, dates.length > 0, options)
    if (reason === undefined) return { kind: 'line', byline, dates }
    if (!isMostlyDate(text, rest, dates)) return { kind: 'text', refused: { names, reason } }
  }
  return isMostlyDate(text, rest, dates) ? { kind: 'line', byline: undefined, dates } : { kind: 'text' }
}

/** Words of a headline, at least, below which words that mark no byline elsewhere can mark one. */
const HEADLINE_WORDS = 4

function hasHeadlineAbove(index: number, texts: readonly string[]): boolean {
  return texts.slice(0, index).some((text) => text.split(' ').length >= HEADLINE_WORDS)
}

function isPaper({ names }: Byline): boolean {
  return names.every(
    ({ name, kind }) => kind === 'Organization' && hasNewspaperWord(name) && !/press/i.test(name),
  )
}

/** Read the names below a marker that stands alone. */
function readHeadNames(
  text: string,
  options: { readonly language?: string; readonly timeZone?: string },
): Byline | undefined {
  if (text.length > LONGEST) return undefined
  const byline = readByline(withoutDates(text, options).rest)
  return byline?.marker === undefined ? byline : undefined
}

/**
 * Names without a marker are a byline only where a date stands beside them or the body begins below, and only where
 * the body does not go on to speak of them: an author is seldom the subject, a heading always is.
 */
function whyNoByline(
  byline: Byline,
  index: number,
  texts: readonly string[],
  dated: boolean,
  options: { readonly language?: string; readonly timeZone?: string },
): string | undefined {
  // The last two blocks may tell who the author is.
  const body = texts.slice(index + 1, -2)
  const subject = byline.names.find(
    ({ name, kind }) => kind === 'Person' && body.some((text) => text.includes(name)),
  )
  if (subject) return `the body speaks of ${subject.name}`
  const isDate = (text: string | undefined) =>
    text !== undefined && text.length <= LONGEST && withoutDates(text, options).dates.length > 0
  // A job or a handle below the name is the author's.
  let below = index + 1
  while (below <= index + ASIDES && isAside(texts[below] ?? '')) below++
  if (dated || isDate(texts[index - 1]) || isDate(texts[below])) return undefined
  if ((texts[below]?.length ?? 0) >= PROSE) return undefined
  return 'no marker, no date beside it and no body below'
}

/** A date with a few words about it: `Last updated … | 5 min read`, `London, 5 May 2023`. */
function isMostlyDate(text: string, rest: string, dates: readonly DateReading[]): boolean {
  const letters = rest.replace(/[^\p{L}]/gu, '').length
  const dated = dates.reduce((sum, { start, end }) => sum + end - start, 0)
  return dates.length > 0 && letters <= 24 && dated >= text.length * 0.3
}
