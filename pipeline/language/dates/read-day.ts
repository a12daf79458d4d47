import { type DateNames, dateNames } from './date-names.js'
import type { Day } from './date-reading.js'
import { isLabelWord } from './label-before.js'
import { type ClockReading, readClock } from './read-clock.js'
import { readZone, type ZoneReading } from './read-zone.js'
import { digitsAt, pastMark, pastSpace, pastWords, type Token, type Tokens } from './tokens-of.js'

/** A day that stands at a token. */
export interface DayReading {
  /** `ambiguous` where day and month cannot be told apart. */
  readonly day: Day | 'ambiguous'
  /** Year, month and day in figures and this order, behind which a `T` leads to the time. */
  readonly iso: boolean
  /** A time that stands between day and year, as in `Feb 24 17:23:05 EST 2017`. */
  readonly clock?: ClockReading
  readonly zone?: ZoneReading
  /** The token behind it. */
  readonly next: number
}

type Order = 'day' | 'month' | undefined

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '−'])
const BETWEEN: ReadonlySet<string> = new Set([...HYPHENS, '/', '.', ','])
const COMMA: ReadonlySet<string> = new Set([',', '.'])
const OF: ReadonlySet<string> = new Set(['of', 'de', 'di', 'del', 'the', 'do'])
const ORDINALS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  're',
  'e',
  'eme',
  'de',
  'ste',
  'a',
  'º',
  'ª',
])

/** Read a date without its weekday; `orderOf` is asked where it hangs on the language what the day is. */
export function readDay(
  tokens: Tokens,
  at: number,
  orderOf: (mark: string) => Order,
): DayReading | undefined {
  const names = dateNames()
  const reading = names.months.has(tokens[at]?.name ?? '')
    ? monthFirst(tokens, at, names)
    : digitsAt(tokens, at, 4) !== undefined
      ? yearFirst(tokens, at, names)
      : (dayFirst(tokens, at, names) ?? inFigures(tokens, at, orderOf))
  if (!reading || isPartBefore(tokens, at)) return undefined
  return reading
}

/** `24 February 2017`, `24. Februar 2017`, `1er mars 2017`, `24 de febrero de 2017`, `24-Feb-2017`, `24FEB2017`. */
function dayFirst(tokens: Tokens, at: number, { months }: DateNames): DayReading | undefined {
  const day = digitsAt(tokens, at, 1, 2)
  if (day === undefined) return undefined
  const name = pastOf(tokens, pastGap(tokens, pastOrdinal(tokens, at + 1)))
  const month = months.get(tokens[name]?.name ?? '')
  if (month === undefined) return undefined
  const last = pastWords(tokens, pastGap(tokens, pastMark(tokens, name + 1, COMMA)), OF, 1)
  return named(tokens, digitsAt(tokens, last, 4), month, day, last + 1)
}

/** `February 24, 2017`, `Feb. 24th 2017`, `Feb 24 17:23:05 EST 2017`. */
function monthFirst(tokens: Tokens, at: number, { months }: DateNames): DayReading | undefined {
  const month = months.get(tokens[at]?.name ?? '')
  const number = pastWords(tokens, pastGap(tokens, pastMark(tokens, at + 1, COMMA)), OF, 1)
  const day = digitsAt(tokens, number, 1, 2)
  if (month === undefined || day === undefined) return undefined
  const gap = pastOrdinal(tokens, number + 1)
  const last = pastGap(tokens, gap)
  const year = digitsAt(tokens, last, 4)
  if (year !== undefined) return named(tokens, year, month, day, last + 1)
  const clock = tokens[gap]?.kind === 'space' ? readClock(tokens, gap + 1) : undefined
  if (clock?.certainty !== 'sure') return undefined
  const zone = readZone(tokens, clock.next, clock.exact)
  const end = pastSpace(tokens, zone?.next ?? clock.next)
  const reading = named(tokens, digitsAt(tokens, end, 4), month, day, end + 1)
  return reading && { ...reading, clock, ...(zone && { zone }) }
}

/** `2017-02-24`, `2017/02/24`, `2017.02.24`, `2017-Feb-24`. */
function yearFirst(tokens: Tokens, at: number, { months }: DateNames): DayReading | undefined {
  const one = separator(tokens, at + 1)
  const two = one && separator(tokens, one.next + 1)
  if (!one || !two || one.mark !== two.mark || one.wide !== two.wide) return undefined
  const year = digitsAt(tokens, at, 4)
  const name = tokens[one.next]?.name
  const month = name ? months.get(name) : digitsAt(tokens, one.next, 1, 2)
  const day = valid(year, month, digitsAt(tokens, two.next, 1, 2))
  if (!day || isPartAfter(tokens, two.next + 1, true)) return undefined
  return { day, iso: name === '', next: two.next + 1 }
}

/** `24.02.2017`, `24/2/2017`, `02-24-2017`, `24. 2. 2017`. */
function inFigures(tokens: Tokens, at: number, orderOf: (mark: string) => Order): DayReading | undefined {
  const one = separator(tokens, at + 1)
  const two = one && separator(tokens, one.next + 1)
  if (!one || !two || one.mark !== two.mark || one.wide !== two.wide) return undefined
  const first = digitsAt(tokens, at, 1, 2)
  const second = digitsAt(tokens, one.next, 1, 2)
  const year = digitsAt(tokens, two.next, 4)
  const next = two.next + 1
  const day = { day: valid(year, second, first), month: valid(year, first, second) }
  const sure = day.day && day.month && first !== second ? undefined : (day.day ?? day.month)
  if (!day.day && !day.month) return undefined
  if (isPartAfter(tokens, next, one.mark !== '.' && one.mark !== '/')) return undefined
  const order = sure ? undefined : orderOf(one.mark)
  return { day: sure ?? (order && day[order]) ?? 'ambiguous', iso: false, next }
}

function named(
  tokens: Tokens,
  year: number | undefined,
  month: number,
  number: number,
  next: number,
): DayReading | undefined {
  const day = valid(year, month, number)
  const after = tokens[next]
  // Labels that templates put behind a date may lack the white space: `Feb. 24, 2017Updated`.
  if (!day || (after?.kind === 'word' && !isLabelWord(after))) return undefined
  if ((after?.text === '.' || after?.text === ',') && tokens[next + 1]?.kind === 'number') return undefined
  return { day, iso: false, next }
}

/** Tell whether there is such a day; years are 1700 to 2199. */
function valid(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (year < 1700 || year > 2199 || month < 1 || month > 12) return undefined
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined
}

function pastOrdinal(tokens: Tokens, at: number): number {
  const token = tokens[at]
  if (token?.text === '°' || (token?.kind === 'word' && ORDINALS.has(token.name))) return at + 1
  return at
}

/** Pass over white space with at most one mark in it. */
function pastGap(tokens: Tokens, at: number): number {
  return pastSpace(tokens, pastMark(tokens, pastSpace(tokens, at), BETWEEN))
}

/** Pass over `of`, `de`, `d’`. */
function pastOf(tokens: Tokens, at: number): number {
  if (tokens[at]?.name === 'd' && (tokens[at + 1]?.text === '’' || tokens[at + 1]?.text === "'"))
    return at + 2
  return pastWords(tokens, at, OF, 1)
}

/** Read what stands between two figures; white space is on both sides of it or on none, a full stop has it behind. */
function separator(tokens: Tokens, at: number): { mark: string; wide: boolean; next: number } | undefined {
  const first = pastSpace(tokens, at)
  const text = tokens[first]?.text ?? ''
  const mark = HYPHENS.has(text) ? '-' : text
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined
  const next = pastSpace(tokens, first + 1)
  const wide = next > first + 1
  return (mark === '.' ? first === at : first > at === wide) ? { mark, wide, next } : undefined
}

/** Tell whether what precedes belongs to it: `23-24 February`, `/2017/02/24`, `v1.2.2017`. */
function isPartBefore(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'word' || before?.kind === 'number') return true
  if (before?.kind !== 'mark') return false
  if (/[\\/_=#&%@$€£]/.test(before.text)) return true
  const hyphen = HYPHENS.has(before.text)
  if (!hyphen && !/[.,:]/.test(before.text)) return false
  const first = tokens[at - 2]
  if (first?.kind === 'word') return before.text === '-' && digitsAt(tokens, at, 4) !== undefined
  // A hyphen behind a year leads to the last day of many: `24.02.2017-26.02.2017`.
  return first?.kind === 'number' && !(hyphen && first.text.length === 4)
}

/** Tell whether what follows figures belongs to them: `2017-02-24-title`, `24.02.2017.jpg`; a `T` leads to a time. */
function isPartAfter(tokens: Tokens, at: number, slug: boolean): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]]
  if (mark?.kind === 'number') return true
  if (mark?.kind === 'word') return !(isT(mark) && after?.kind === 'number') && !isLabelWord(mark)
  const goesOn = after?.kind === 'word' || after?.kind === 'number'
  if (mark?.kind !== 'mark' || !goesOn) return false
  return /[./\\_=%]/.test(mark.text) || (slug && mark.text === '-')
}

function isT(token: Token): boolean {
  return token.name === 't'
}
