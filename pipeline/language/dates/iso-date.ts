import type { Clock, Day } from './date-reading.js'

/** Write a day, or a local time and its offset in minutes east of UTC, as ISO 8601 does. */
export function isoDate({ year, month, day }: Day, clock?: Clock, offset = 0): string {
  const date = `${year}-${two(month)}-${two(day)}`
  if (!clock) return date
  const { hour, minute, second } = clock
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${isoOffset(offset)}`
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
