/** Abbreviations that mean one offset, in minutes east of UTC. Those with more than one meaning (IST, AST) are not here. */
const FIXED: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
}

/** Abbreviations that leave it to the day whether summer time is meant. */
const PLACES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
}

/** A day and a time of day as written, without a zone. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/**
 * Tell the offset that a written zone has at a local time, in minutes east of UTC; undefined where the zone is not
 * known. `zone` is an abbreviation, an offset such as `+02:00` or `UTC-3`, or an IANA name.
 */
export function offsetOf(zone: string, local: LocalTime): number | undefined {
  const offset = /^(?:UTC|GMT)?\s?([+−-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone)
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return minutes > 14 * 60 ? undefined : offset[1] === '+' ? minutes : -minutes
  }
  const fixed = FIXED[zone.toUpperCase()]
  if (fixed !== undefined) return fixed
  const place = PLACES[zone.toUpperCase()] ?? (zone.includes('/') ? zone : undefined)
  return place === undefined ? undefined : offsetIn(place, local)
}

/** Ask the platform's time-zone data; where a local time is skipped or doubled, the earlier offset holds. */
function offsetIn(timeZone: string, local: LocalTime): number {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second)
  let offset = 0
  for (let round = 0; round < 2; round++) offset = offsetAt(timeZone, asUtc - offset * 60_000)
  return offset
}

function offsetAt(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  const size = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -size : size
}

/** Write an offset as ISO 8601 does. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
