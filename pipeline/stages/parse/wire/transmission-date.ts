import { readDate } from '../../../language/dates/index.js'
import type { Piece } from '../../../model/tree.js'
import type { Envelope } from './envelope-of.js'

export interface TransmissionDate {
  /** ISO 8601: an instant, or the day alone where no zone is known. */
  readonly value: string
  readonly zoneMissing: boolean
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

/** Read when a message was sent; undefined where any part of the date is missing or wrong. */
export function transmissionDate(
  source: string,
  { format, trailer }: Envelope,
  timeZone?: string,
): TransmissionDate | undefined {
  const match = (format === 'anpa' ? ANPA : IPTC).exec(
    source.slice(trailer.start, Math.min(trailer.end, trailer.start + 200)),
  )
  if (!match?.groups) return undefined
  const { day = '', month = '', year = '', hour = '', minute = '', zone = '' } = match.groups
  const whole = year.length === 4 ? year : `${Number(year) < PIVOT ? '20' : '19'}${year}`
  const date = format === 'anpa' ? `${whole}-${month}-${day}` : `${day} ${month} ${whole}`
  const reading = readDate(`${date} ${hour}:${minute} ${zone}`, timeZone === undefined ? {} : { timeZone })
  if (reading?.kind !== 'date') return undefined
  const start = trailer.start + match.index
  const [value] = match
  return {
    value: reading.value,
    zoneMissing: reading.zoneMissing,
    piece: { value, start, end: start + value.length },
  }
}
