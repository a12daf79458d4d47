/**
 * Tell which of day and month a language writes first in figures, from the CLDR; undefined where its writers do
 * not agree, as those of English without a region, or none is given. Throws a RangeError for a malformed tag.
 */
export function dayMonthOrder(language: string | undefined): 'day' | 'month' | undefined {
  if (language === undefined) return undefined
  const locale = new Intl.Locale(language)
  if (locale.language === 'en' && locale.region === undefined) return undefined
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' })
  const [first] = format
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year')
  if (first === 'day' || first === 'month') return first
  // Where the year comes first, as in Canada, the language's other regions tell how the rest is meant.
  return locale.region === undefined ? undefined : dayMonthOrder(locale.language)
}
