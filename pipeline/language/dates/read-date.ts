import type { DateOptions, DateReading } from './date-reading.js'
import { findDates } from './find-dates.js'

/** ISO 8601's basic format, of which a day alone is told from a number by its being the whole value. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:(T)(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|$))?/i

/**
 * Read a value that is a date and nothing else, as front matter and metadata have it: ISO 8601, RFC 2822 and whatever
 * `findDates` finds. `[start, end)` is the value without the white space about it.
 */
export function readDate(value: string, options: DateOptions = {}): DateReading | undefined {
  const text = value.trim()
  const extended = text.replace(BASIC, (_, year, month, day, t, hour, minute, second) => {
    const time = t === undefined ? '' : `T${hour}:${minute}${second === undefined ? '' : `:${second}`}`
    return `${year}-${month}-${day}${time}`
  })
  const [reading, ...more] = findDates(extended, options)
  if (!reading || more.length > 0 || reading.start > 0 || reading.end < extended.length) return undefined
  const start = value.length - value.trimStart().length
  return { ...reading, start, end: start + text.length }
}
