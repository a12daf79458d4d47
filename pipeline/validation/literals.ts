const DATE = /^[+-]?\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$|^(?:\d{4})(\d{2})(\d{2})$/
const WEEK_OR_DAY = /^(\d{4})-(?:W(\d{2})(?:-[1-7])?|(\d{3}))$/
const TIME = /^T?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/
const DURATION =
  /^[+-]?P(?=[\dT])(?:\d{1,9}(?:[.,]\d{1,9})?Y)?(?:\d{1,9}(?:[.,]\d{1,9})?M)?(?:\d{1,9}(?:[.,]\d{1,9})?W)?(?:\d{1,9}(?:[.,]\d{1,9})?D)?(?:T(?=\d)(?:\d{1,9}(?:[.,]\d{1,9})?H)?(?:\d{1,9}(?:[.,]\d{1,9})?M)?(?:\d{1,9}(?:[.,]\d{1,9})?S)?)?$/
const NUMBER = /^[+-]?(?:\d{1,40}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,4})?$/
/** The form of nearly all addresses, which needs no parser. */
const PLAIN_ADDRESS =
  /^https?:\/\/[a-z\d](?:[a-z\d.-]{0,200}[a-z\d])?(?:[/?#][\w\-./?%&=+#~,;@!:]{0,2000})?$/i
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Tell whether a text is a date of ISO 8601, of a day that there is: `2024`, `2024-05`, `2024-05-09`, `2024-W19-4`. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text)
  if (!match) return isWeekOrDayOfYear(text)
  const [, longMonth, longDay, shortMonth, shortDay] = match
  const month = longMonth ?? shortMonth
  const day = longDay ?? shortDay
  if (month === undefined) return true
  const days = DAYS[Number(month) - 1]
  if (days === undefined) return false
  if (day === undefined) return true
  if (month === '02' && day === '29') return isLeapYear(Number(/\d{4}/.exec(text)?.[0]))
  return Number(day) >= 1 && Number(day) <= days
}

/** Tell whether a text is a time of ISO 8601, with an offset or without: `08:00`, `08:00:30.5+02:00`. */
export function isTime(text: string): boolean {
  const match = TIME.exec(text)
  if (!match) return false
  const [, hour, minute, second = '0', offset = 'Z'] = match
  if (Number(hour) === 24) return Number(minute) === 0 && Number(second) === 0
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return false
  return offset === 'Z' || (Number(offset.slice(1, 3)) <= 14 && Number(offset.slice(-2)) < 60)
}

/** Tell whether a text is a date and a time of ISO 8601 with a `T` between them. */
export function isDateTime(text: string): boolean {
  const between = text.indexOf('T')
  return between > 0 && isDate(text.slice(0, between)) && isTime(text.slice(between + 1))
}

/** Tell whether a text is a duration of ISO 8601, `PT5M`, `P1Y2M`, `P3W`, or an interval, which lasts: `2024-05-09/P30D`. */
export function isDuration(text: string): boolean {
  const slash = text.indexOf('/')
  if (slash < 0) return DURATION.test(text)
  const [start, end] = [text.slice(0, slash), text.slice(slash + 1)]
  const isTime = (part: string) => isDate(part) || isDateTime(part)
  return (isTime(start) && (isTime(end) || DURATION.test(end))) || (DURATION.test(start) && isTime(end))
}

/** Tell whether a text is a number in digits. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text)
}

/** Tell whether a value says no, as JSON, as text or as schema.org's `False`. */
export function isFalse(value: unknown): boolean {
  return (
    value === false || (typeof value === 'string' && /^(?:false|https?:\/\/schema\.org\/False)$/i.test(value))
  )
}

/** Tell whether a value says yes, as JSON, as text or as schema.org's `True`. */
export function isTrue(value: unknown): boolean {
  return (
    value === true || (typeof value === 'string' && /^(?:true|https?:\/\/schema\.org\/True)$/i.test(value))
  )
}

/** Tell whether a text is an address or a template of one, absolute or relative, without blanks and what none has. */
export function isAddress(text: string): boolean {
  return (
    PLAIN_ADDRESS.test(text) || (!/[\s<>"|\\^`]/.test(text) && URL.canParse(text, 'https://example.org/'))
  )
}

/** Tell whether a text is a tag of BCP 47 in form: `en`, `de-AT`, `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  // A language and a region, which Intl would take a while to agree to.
  if (/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(text)) return true
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** `2024-W19`, `2024-W19-4`, `2024-130`. */
function isWeekOrDayOfYear(text: string): boolean {
  const [, year, week, day] = WEEK_OR_DAY.exec(text) ?? []
  if (week !== undefined) return Number(week) >= 1 && Number(week) <= 53
  return day !== undefined && Number(day) >= 1 && Number(day) <= (isLeapYear(Number(year)) ? 366 : 365)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
