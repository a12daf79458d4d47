const INSTANT = /T\d\d:\d\d/
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * Hold one ISO date against another, each a day or an instant with its offset: `agrees`, `is more exact` where the
 * second is an instant on the day that the first is, or `differs`. Seconds do not count. An instant in UTC also agrees
 * with a day on which it falls in some zone, but does not say in which.
 */
export function holdDates(first: string, second: string): 'agrees' | 'is more exact' | 'differs' {
  if (INSTANT.test(first) && INSTANT.test(second)) {
    const apart = Math.floor(Date.parse(first) / MINUTE) - Math.floor(Date.parse(second) / MINUTE)
    return apart === 0 ? 'agrees' : 'differs'
  }
  if (first.slice(0, 10) === second.slice(0, 10)) return INSTANT.test(second) ? 'is more exact' : 'agrees'
  const [day, instant] = INSTANT.test(second) ? [first, second] : [second, first]
  if (!instant.endsWith('Z')) return 'differs'
  const since = Date.parse(instant) - Date.parse(day.slice(0, 10))
  return since >= -14 * HOUR && since < 36 * HOUR ? 'agrees' : 'differs'
}
