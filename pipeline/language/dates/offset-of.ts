import type { LocalTime } from './date-reading.js'

/** Minutes east of UTC by abbreviation, as the press of the place that the abbreviation is best known for means it. */
const FIXED: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['WET', 0],
  ['BST', 60],
  ['WEST', 60],
  ['CET', 60],
  ['MEZ', 60],
  ['WAT', 60],
  ['CEST', 120],
  ['MESZ', 120],
  ['EET', 120],
  ['CAT', 120],
  ['SAST', 120],
  ['EEST', 180],
  ['EAT', 180],
  ['MSK', 180],
  ['TRT', 180],
  ['PKT', 300],
  ['WIB', 420],
  ['SGT', 480],
  ['MYT', 480],
  ['HKT', 480],
  ['AWST', 480],
  ['JST', 540],
  ['KST', 540],
  ['ACST', 570],
  ['AEST', 600],
  ['ACDT', 630],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['BRT', -180],
  ['EDT', -240],
  ['CDT', -300],
  ['EST', -300],
  ['CST', -360],
  ['MDT', -360],
  ['MST', -420],
  ['PDT', -420],
  ['PST', -480],
  ['AKDT', -480],
  ['AKST', -540],
  ['HST', -600],
])

/**
 * Where else an abbreviation is used, each place with its own meaning; one that is not `FIXED` has no meaning that
 * goes before the others.
 */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ['AST', ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh']],
  ['CST', ['Asia/Shanghai', 'Asia/Taipei', 'America/Havana']],
  ['BST', ['Asia/Dhaka']],
  ['PST', ['Asia/Manila']],
])

/** Abbreviations that leave it to the day whether summer time is meant. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
])

/** Tell whether an abbreviation in capitals is that of a zone, be it one with more than one meaning. */
export function isZone(abbreviation: string): boolean {
  return FIXED.has(abbreviation) || SHARED.has(abbreviation) || PLACES.has(abbreviation)
}

/**
 * Tell the offset of a local time in minutes east of UTC. `zone` is as written, an abbreviation or an offset in
 * minutes; undefined where none was. `timeZone` is the IANA zone where the writer is, if that is known: it holds for
 * times without a zone, and it chooses among the meanings of an abbreviation. Undefined where the offset cannot be
 * told. Throws a RangeError where the platform does not know `timeZone`.
 */
export function offsetOf(
  zone: string | number | undefined,
  local: LocalTime,
  timeZone: string | undefined,
): number | undefined {
  if (typeof zone === 'number') return zone
  if (zone === undefined) return timeZone === undefined ? undefined : offsetIn(timeZone, local)
  const place = PLACES.get(zone)
  if (place !== undefined) return offsetIn(place, local)
  const isThere = timeZone !== undefined && SHARED.get(zone)?.some((one) => isSameZone(one, timeZone))
  return isThere ? offsetIn(timeZone, local) : FIXED.get(zone)
}

/** Zones have more than one name, `Asia/Kolkata` and `Asia/Calcutta`. */
function isSameZone(one: string, other: string): boolean {
  const name = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  return name(one) === name(other)
}

/**
 * Ask the platform's time-zone data. A local time that occurs twice is the first of the two, one that is skipped is
 * counted on from before the change, as `Temporal` does ("compatible").
 */
function offsetIn(timeZone: string, local: LocalTime): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const written = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second)
  const before = offsetAt(format, written - 86_400_000)
  const after = offsetAt(format, written + 86_400_000)
  if (offsetAt(format, written - before * 60_000) === before) return before
  return offsetAt(format, written - after * 60_000) === after ? after : before
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  const size = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -size : size
}
