import { isInternetTime } from '../language/is-internet-time.js'

/**
 * Write an article's date as an instant, for a format that has no other: `2024-05-09` becomes its first moment in UTC.
 *
 * @returns RFC 3339, with the offset that the date has; undefined where it is no date.
 */
export function firstMoment(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const instant = /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00:00Z` : date
  return isInternetTime(instant) && !Number.isNaN(Date.parse(instant)) ? instant : undefined
}
