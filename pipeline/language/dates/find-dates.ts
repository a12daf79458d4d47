import { dateNames } from './date-names.js'
import type { DateOptions, DateReading, Day } from './date-reading.js'
import { dayMonthOrder } from './day-month-order.js'
import { isoDate } from './iso-date.js'
import { labelBefore } from './label-before.js'
import { offsetOf } from './offset-of.js'
import { type ClockReading, readClock } from './read-clock.js'
import { type DayReading, readDay } from './read-day.js'
import { readZone, type ZoneReading } from './read-zone.js'
import { pastMark, pastSpace, pastWords, type Tokens, tokensOf } from './tokens-of.js'

interface Timed {
  readonly clock: ClockReading
  readonly zone: ZoneReading | undefined
  readonly next: number
}

/** A date with its weekday and time, from one token to the one behind it. */
interface Expression {
  readonly day: DayReading['day']
  readonly time: Timed | undefined
  readonly next: number
}

type ReadDay = (at: number) => DayReading | undefined

/** Prepositions and articles that lead to a day. */
const ON: ReadonlySet<string> = new Set(
  'on the am den der dem vom le du el il del al op em no dia d l'.split(' '),
)
const LINKS: ReadonlySet<string> = new Set([',', '|', '·', '•', '@', '-', '–', '—', '/', ';'])
const OPEN: ReadonlySet<string> = new Set(['('])
const COMMA: ReadonlySet<string> = new Set([','])
const STOP: ReadonlySet<string> = new Set(['.'])

/**
 * Find the dates that are written in a line, in order: a day with its year, and what label, weekday, time and zone
 * belong to it. A day without a year, or with one of two digits, is none. The names are those of twelve languages at
 * once. Takes time in proportion to the line. Throws a RangeError for a malformed `language` and an unknown
 * `timeZone`.
 */
export function findDates(line: string, options: DateOptions = {}): DateReading[] {
  if (!/[0-9]{4}/.test(line)) return []
  const tokens = tokensOf(line)
  const order = (mark: string) => {
    // No locale of the CLDR that parts figures by full stops puts the month first.
    if (mark === '.' && options.language === undefined) return 'day'
    return dayMonthOrder(options.language)
  }
  const dayAt: ReadDay = (at) => readDay(tokens, at, order)
  const readings: DateReading[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const expression = readExpression(tokens, at, dayAt)
    if (!expression) continue
    const { label, start: first } = labelBefore(tokens, at, floor) ?? { label: undefined, start: at }
    const { day, time, next } = expression
    const start = tokens[first]?.start ?? 0
    const end = tokens[next - 1]?.end ?? line.length
    if (day === 'ambiguous') readings.push({ kind: 'ambiguous', start, end })
    else readings.push({ kind: 'date', ...valueAndZone(day, time, options), label, start, end })
    floor = next
    at = next - 1
  }
  return readings
}

function valueAndZone(day: Day, time: Timed | undefined, { timeZone }: DateOptions) {
  if (!time) return { value: isoDate(day), zoneMissing: false }
  const offset = offsetOf(time.zone?.zone, { ...day, ...time.clock }, timeZone)
  if (offset === undefined) return { value: isoDate(day), zoneMissing: true }
  return { value: isoDate(day, time.clock, offset), zoneMissing: false }
}

/** Read `5:23 p.m. EST, Friday, Feb. 24, 2017` and `Friday, Feb. 24, 2017 at 5:23 p.m. EST`. */
function readExpression(tokens: Tokens, at: number, dayAt: ReadDay): Expression | undefined {
  const { kind } = tokens[at] ?? {}
  if (kind !== 'number' && kind !== 'word') return undefined
  return timeThenDay(tokens, at, dayAt) ?? dayThenTime(tokens, at, dayAt)
}

function timeThenDay(tokens: Tokens, at: number, dayAt: ReadDay): Expression | undefined {
  const first = pastWords(tokens, at, dateNames().at, 2)
  if (tokens[first]?.kind !== 'number' || isPartOfFigure(tokens, first)) return undefined
  const time = readTime(tokens, first, false)
  if (!time) return undefined
  const day = readWeekdayAndDay(tokens, pastLink(tokens, time.next), dayAt)
  // A time between day and year leaves no room for this one.
  if (!day || day.clock || pastLink(tokens, time.next) === time.next) return undefined
  return { day: day.day, time, next: day.next }
}

function dayThenTime(tokens: Tokens, at: number, dayAt: ReadDay): Expression | undefined {
  const reading = readWeekdayAndDay(tokens, at, dayAt)
  if (!reading) return undefined
  const { day, clock, zone, next } = reading
  if (clock) return { day, time: { clock, zone, next }, next }
  const time = readTimeBehind(tokens, next, reading.iso)
  if (time) return { day, time, next: time.next }
  const past = pastWeekdayBehind(tokens, next, day)
  const later = past > next ? readTimeBehind(tokens, past, false) : undefined
  return { day, time: later, next: later?.next ?? past }
}

/** Read `on Friday, the 24th of February 2017`. */
function readWeekdayAndDay(tokens: Tokens, at: number, dayAt: ReadDay): DayReading | undefined {
  const first = pastWords(tokens, at, ON, 2)
  const bare = dayAt(first)
  if (bare) return bare
  const name = weekdayAt(tokens, first)
  if (!name) return undefined
  const stopped = pastMark(tokens, pastMark(tokens, name.next, STOP), COMMA)
  const reading = dayAt(pastWords(tokens, pastSpace(tokens, stopped), ON, 2))
  if (!reading) return undefined
  // `di`, `do` and `so` are words too: short names must be marked as such, or name the very day.
  const short = tokens[first]?.name.length === 2 && stopped === name.next
  return short && !fallsOn(reading.day, name.days) ? undefined : reading
}

/** Pass over the weekday behind a date, `2017 (Friday)` or `2017, Friday`, where it ends the phrase. */
function pastWeekdayBehind(tokens: Tokens, at: number, day: DayReading['day']): number {
  const space = pastSpace(tokens, at)
  const open = pastMark(tokens, space, OPEN)
  const first = open > space ? open : pastSpace(tokens, pastMark(tokens, space, COMMA))
  const name = first > at ? weekdayAt(tokens, first) : undefined
  if (!name || !fallsOn(day, name.days)) return at
  const next = pastMark(tokens, name.next, STOP)
  if (open > space) return tokens[next]?.text === ')' ? next + 1 : at
  return endsPhrase(tokens, next) || readTimeBehind(tokens, next, false) ? next : at
}

function weekdayAt(tokens: Tokens, at: number): { days: ReadonlySet<number>; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || tokens[at - 1]?.kind === 'word') return undefined
  const { weekdays } = dateNames()
  const joined =
    tokens[at + 1]?.text === '-' ? weekdays.get(`${token.name}-${tokens[at + 2]?.name}`) : undefined
  if (joined) return { days: joined, next: at + 3 }
  const days = weekdays.get(token.name)
  return days && { days, next: at + 1 }
}

function fallsOn(day: DayReading['day'], days: ReadonlySet<number>): boolean {
  return day !== 'ambiguous' && days.has(new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay())
}

/** Read the time behind a date, with what leads to it. */
function readTimeBehind(tokens: Tokens, at: number, iso: boolean): Timed | undefined {
  if (iso && tokens[at]?.name === 't') return readTime(tokens, at + 1, true)
  const space = pastSpace(tokens, at)
  const open = pastMark(tokens, space, OPEN)
  const link = open > space ? open : pastSpace(tokens, pastMark(tokens, space, LINKS))
  const first = pastWords(tokens, link, dateNames().at, 3)
  if (first === at) return undefined
  const time = readTime(tokens, first, iso)
  if (
    !time ||
    (time.clock.certainty === 'short' && !time.zone && first === link && !endsPhrase(tokens, time.next))
  ) {
    return undefined
  }
  if (open === space) return time
  return tokens[time.next]?.text === ')' ? { ...time, next: time.next + 1 } : undefined
}

function readTime(tokens: Tokens, at: number, iso: boolean): Timed | undefined {
  const clock = readClock(tokens, at)
  if (!clock) return undefined
  const zone = readZone(tokens, clock.next, iso || clock.exact)
  if (clock.certainty === 'bare' && !zone) return undefined
  return { clock, zone, next: zone?.next ?? clock.next }
}

/** Pass over what stands between a time and the day behind it. */
function pastLink(tokens: Tokens, at: number): number {
  return pastSpace(tokens, pastMark(tokens, pastSpace(tokens, at), LINKS))
}

function isPartOfFigure(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.kind === 'word' || /[.:,/$€£-]/.test(before.text))
}

/** Tell whether nothing follows, or a mark that parts what follows from it. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  const next = tokens[pastSpace(tokens, at)]
  return next === undefined || (next.kind === 'mark' && !/[%$€£+*=&§#/]/.test(next.text))
}
