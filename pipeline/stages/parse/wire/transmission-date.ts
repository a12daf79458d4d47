import { readDate } from '../../../language/dates/index.js'
import type { Piece } from '../../../model/tree.js'
import type { Envelope } from './envelope-of.js'

export interface TransmissionDate {
  /** Day, month and year with the month as it was sent, then the time, and the zone where it was sent. */
  readonly value: string
  readonly piece: Piece
}

/** `AP-WF-11-13-13 1049GMT`: the order is American. */
const ANPA =
  /(?<!\d)(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d) ?(?<zone>[A-Z]{1,5})?(?![\dA-Z])/
/** `242200 GMT Jun 17`: day, hour, minute, zone, month, year. */
const IPTC =
  /(?<!\d)(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d) {0,2}(?<zone>[A-Z]{1,5})? {1,2}(?<month>\p{L}{3,9})\.? {1,2}(?<year>\d{4}|\d\d)(?!\d)/u

/** Years of two digits below this one are of this century; neither standard is older than 1979. */
const PIVOT = 70
/** Characters behind the text among which the date stands. */
const LONGEST = 200

/** Find when a message was sent; undefined where any part of the date is missing or wrong. */
export function transmissionDate(
  source: string,
  { format, trailer }: Envelope,
): TransmissionDate | undefined {
  const text = source.slice(trailer.start, Math.min(trailer.end, trailer.start + LONGEST))
  const match = (format === 'anpa' ? ANPA : IPTC).exec(text)
  if (!match?.groups) return undefined
  const { day = '', month = '', year = '', hour = '', minute = '', zone = '' } = match.groups
  const whole = year.length === 4 ? year : `${Number(year) < PIVOT ? '20' : '19'}${year}`
  const date = format === 'anpa' ? `${whole}-${month}-${day}` : `${day} ${month} ${whole}`
  const value = `${date} ${hour}:${minute} ${zone}`.trimEnd()
  if (readDate(value)?.kind !== 'date') return undefined
  const start = trailer.start + match.index
  return { value, piece: { value: match[0], start, end: start + match[0].length } }
}
