import { dateNames, foldName } from './names.js'
import { isoOffset, offsetOf } from './zones.js'

/** A date as written in a line, `[start, end)` with its label, weekday, time and zone. */
export type DateReading =
  | {
      readonly kind: 'date'
      /** ISO 8601, as precise as the text: a day, or an instant with its offset. */
      readonly value: string
      /** What its label says it is the date of. */
      readonly label: 'published' | 'updated' | undefined
      /** A time of day stood there without a zone, and none was given: `value` is the day alone. */
      readonly zoneMissing: boolean
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'ambiguous'; readonly start: number; readonly end: number }

export interface DateOptions {
  /** BCP 47 tag; its region decides between day and month in `04/05/2024`. */
  readonly language?: string
  /** IANA zone of times without one. */
  readonly timeZone?: string
}

/** No line that carries a date is longer; what is beyond is not looked at. */
const LONGEST = 2000

const NAMES = dateNames()
const B = '(?<![\\p{L}\\p{N}])'
const E = '(?![\\p{L}\\p{N}])'
const MONTH = `(${NAMES.monthPattern})\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?'
const YEAR = '(\\d{4})'
const OF = '(?:\\s+(?:of|de|di|del))?'
const DATE = new RegExp(
  [
    `${B}${DAY}${OF}[\\s-]{1,3}${MONTH},?${OF}[\\s,-]{1,3}${YEAR}${E}`,
    `${B}${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}${E}`,
    `${B}${YEAR}([-/.])(\\d{1,2})\\8(\\d{1,2})(?!\\p{N}|(?!t)\\p{L})`,
    `${B}(\\d{1,2})([-/.])(\\d{1,2})\\12${YEAR}${E}`,
  ].join('|'),
  'giu',
)

const ZONE =
  '(?:\\s?\\(?((?:UTC|GMT)\\s?[+−-]\\d{1,2}(?::?\\d{2})?|[+−-]\\d{2}:?\\d{2}|\\p{Lu}{1,5})\\)?(?![\\p{L}\\p{N}]))?'
const CLOCK =
  '(\\d{1,2})(?:[:.h](\\d{2}))?(?:[:.](\\d{2})(?:\\.\\d{1,9})?)?\\s?([ap]\\.?\\s?m\\.?(?!\\p{L}))?(?:\\s?(?:uhr|uur|hrs|h)(?!\\p{L}))?'
const AT = '(?:at|um|à|a las|a la|as|às|om|alle|kl\\.?|o)'
const TIME_AFTER = new RegExp(`^(?:\\s*[,|·•@–—-]?\\s*(?:${AT}\\s+)?|t)${CLOCK}${ZONE}`, 'iu')
const TIME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}:.])${CLOCK}${ZONE}\\s*[,|·•–—-]?\\s*(?:on\\s+)?$`, 'iu')
const WEEKDAY = new RegExp(`${B}${NAMES.weekdayPattern}\\.?,?\\s*(?:den|der|le|el|the|de)?\\s*$`, 'iu')

/** Stems of the words that say what happened on a date. */
const PUBLISHED =
  /(?:publish|publi[ée]|publica|pubblica|veröffentlich|gepubliceerd|posted|issued|erschienen|first|date$|datum$|fecha$|data$|released|created|filed)/iu
const UPDATED =
  /(?:updat|modif|revised|edited|corrected|aktualisiert|geändert|stand$|mis à jour|mise à jour|actualiza|atualiza|modifica|aggiorna|bijgewerkt|gewijzigd)/iu

/** Find the dates that are written in a line, in order. */
export function findDates(line: string, options: DateOptions = {}): DateReading[] {
  const readings: DateReading[] = []
  const text = line.length > LONGEST ? line.slice(0, LONGEST) : line
  if (!/\d{4}/.test(text)) return readings
  let from = 0
  for (const match of text.matchAll(DATE)) {
    const start = match.index
    const end = start + match[0].length
    const order = partsOf(match, options)
    if (order === undefined) continue
    const reading = widen(text, from, start, end, order, options)
    readings.push(reading)
    from = reading.end
  }
  return readings
}

/** Read a value that is a date and nothing else, as front matter has it. */
export function readDate(value: string, options: DateOptions = {}): DateReading | undefined {
  const text = value.trim().replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3')
  const [reading, ...more] = findDates(text, options)
  if (!reading || more.length > 0 || reading.start > 0 || reading.end < text.length) return undefined
  return reading
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Read a match's day; `ambiguous` where day and month cannot be told apart, undefined where there is no such day. */
function partsOf(match: RegExpMatchArray, options: DateOptions): Day | 'ambiguous' | undefined {
  const [, d1, m1, y1, m2, d2, y2, y3, , m3, d3, a, separator, b, y4] = match
  const named = (name: string) => NAMES.months.get(foldName(name))
  if (d1 && m1 && y1) return valid(Number(y1), named(m1), Number(d1))
  if (m2 && d2 && y2) return valid(Number(y2), named(m2), Number(d2))
  if (y3) return valid(Number(y3), Number(m3), Number(d3))
  const [first, second, year] = [Number(a), Number(b), Number(y4)]
  const dayFirst = valid(year, second, first)
  const monthFirst = valid(year, first, second)
  if (!dayFirst || !monthFirst || first === second) return dayFirst ?? monthFirst
  if (separator === '.') return dayFirst
  const order = orderOf(options.language)
  return order === undefined ? 'ambiguous' : order === 'day' ? dayFirst : monthFirst
}

function valid(year: number, month: number | undefined, day: number): Day | undefined {
  if (month === undefined || month < 1 || month > 12 || year < 1700 || year > 2199) return undefined
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined
}

/** Tell what a locale writes first; English without a region writes both. */
function orderOf(language: string | undefined): 'day' | 'month' | undefined {
  if (language === undefined || /^en$/i.test(language)) return undefined
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0)
  const first = parts.find(({ type }) => type === 'day' || type === 'month')?.type
  return first === 'day' ? 'day' : first === 'month' ? 'month' : undefined
}

/** Take in what stands about a day and belongs to it: weekday, time, zone, label. */
function widen(
  text: string,
  from: number,
  start: number,
  end: number,
  day: Day | 'ambiguous',
  options: DateOptions,
): DateReading {
  let first = start - (WEEKDAY.exec(text.slice(Math.max(from, start - 30), start))?.[0].length ?? 0)
  const after = clockOf(TIME_AFTER.exec(text.slice(end, end + 60)))
  const before = after ? undefined : clockOf(TIME_BEFORE.exec(text.slice(Math.max(from, first - 40), first)))
  const last = end + (after?.length ?? 0)
  first -= before?.length ?? 0
  const label = labelOf(text.slice(Math.max(from, first - 48), first))
  first -= label?.length ?? 0
  if (day === 'ambiguous') return { kind: 'ambiguous', start: first, end: last }
  const clock = after ?? before
  const { value, zoneMissing } = written(day, clock, options)
  return { kind: 'date', value, label: label?.kind, zoneMissing, start: first, end: last }
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | undefined
  readonly zone: string | undefined
  readonly length: number
}

function clockOf(match: RegExpExecArray | null): Clock | undefined {
  const [all, hours, minutes, seconds, half, zone] = match ?? []
  if (all === undefined || hours === undefined || (minutes === undefined && half === undefined))
    return undefined
  let hour = Number(hours)
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  }
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined
  const second = seconds === undefined ? undefined : Number(seconds)
  return { hour, minute: Number(minutes ?? 0), second, zone, length: all.length }
}

function written(
  day: Day,
  clock: Clock | undefined,
  { timeZone }: DateOptions,
): { value: string; zoneMissing: boolean } {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`
  if (!clock) return { value: date, zoneMissing: false }
  const local = { ...day, hour: clock.hour, minute: clock.minute, second: clock.second ?? 0 }
  const written = clock.zone === undefined ? undefined : offsetOf(clock.zone, local)
  const offset = written ?? (timeZone === undefined ? undefined : offsetOf(timeZone, local))
  if (offset === undefined) return { value: date, zoneMissing: true }
  return {
    value: `${date}T${two(local.hour)}:${two(local.minute)}:${two(local.second)}${isoOffset(offset)}`,
    zoneMissing: false,
  }
}

/** Find the label before a date: up to four words, one of which says what happened, and what ties them to it. */
function labelOf(before: string): { kind: 'published' | 'updated'; length: number } | undefined {
  const words = /(?:^|(?<=[|·•–—,;.()]\s?))((?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+\.?)(?:\s*:)?\s*$/u.exec(before)
  const [all, label] = words ?? []
  if (all === undefined || label === undefined) return undefined
  if (UPDATED.test(label)) return { kind: 'updated', length: all.length }
  if (PUBLISHED.test(label)) return { kind: 'published', length: all.length }
  return undefined
}
