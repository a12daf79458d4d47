/**
 * Whether a text is a time as the internet writes it: a day, a time to the second, and `Z` or an offset.
 *
 * Source: RFC 3339, section 5.6.
 */
export function isInternetTime(text: string): boolean {
  const [, date = '', hour, minute, second, offsetHour = '0', offsetMinute = '0'] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/i.exec(text) ?? []
  if (date === '') return false
  // A second of 60 is one that was put in, which happens at the end of a minute.
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60
  return isTime && Number(offsetHour) < 24 && Number(offsetMinute) < 60 && isDay(date)
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  // A day that a month has not is read as one of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
