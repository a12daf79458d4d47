import { foldName } from './fold-name.js'

/** Languages whose names of months and weekdays are known unasked; in none of them does a name mean two months. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ca', 'da', 'nb', 'pl', 'sv']

/** Names of the press that are neither CLDR's nor the beginning of CLDR's. */
const NEWSROOM: readonly (readonly [string, number])[] = [
  ['jänner', 1],
  ['feber', 2],
  ['mrz', 3],
  ['setiembre', 9],
]

/** Words between a date and a time, or before a time, where the CLDR joins them otherwise. */
const AT = ['at', 'um', 'a', 'alle', 'ore', 'as', 'la', 'las', 'les', 'kl', 'klokken', 'klockan']

export interface DateNames {
  /** Month, 1 to 12, by folded name. */
  readonly months: ReadonlyMap<string, number>
  /** Weekdays that a folded name may stand for, 0 for Sunday. */
  readonly weekdays: ReadonlyMap<string, ReadonlySet<number>>
  /** Folded words that lead from a date to a time: `at`, `um`, `à`, `alle ore` in single words. */
  readonly at: ReadonlySet<string>
  /** Folded words that join the last two of a list: `and`, `und`. */
  readonly and: ReadonlySet<string>
}

/** Give the names of all languages that are known unasked; they are gathered on first use. */
export const dateNames: () => DateNames = lazily(() => gatherNames(LANGUAGES, NEWSROOM))

/**
 * Gather the CLDR's names of months and weekdays, long and short, in running text and alone, and their beginnings of
 * three letters and more (`Sept`, `Tues`), which is how the press shortens them. A name that means one month here and
 * another there (Polish and Croatian `listopad`) is left out.
 */
export function gatherNames(
  languages: readonly string[],
  more: readonly (readonly [string, number])[] = [],
): DateNames {
  const months = new Map<string, number | undefined>()
  const weekdays = new Map<string, Set<number>>()
  const at = new Set(AT)
  const and = new Set<string>()
  const addMonth = (name: string, month: number) => {
    const folded = foldName(/\p{L}{1,40}\.?$/u.exec(name)?.[0] ?? '')
    if (folded.length < 2) return
    months.set(folded, (months.get(folded) ?? month) === month ? month : undefined)
  }
  const addWeekday = (name: string, weekday: number) => {
    if (name.length > 1) weekdays.set(name, (weekdays.get(name) ?? new Set()).add(weekday))
  }
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' })
      const running = new Intl.DateTimeFormat(language, {
        weekday: width,
        day: 'numeric',
        month: width,
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month++) {
        // The first of each month of 2024, and so every weekday.
        const date = Date.UTC(2024, month - 1, 1)
        addMonth(alone.format(date), month)
        for (const { type, value } of running.formatToParts(date)) {
          if (type === 'month') addMonth(value, month)
          if (type === 'weekday') addWeekday(foldName(value), new Date(date).getUTCDay())
        }
      }
    }
    for (const word of wordsBeforeTime(language)) at.add(word)
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['1', '2'])
    for (const { type, value } of list) if (type === 'literal') and.add(foldName(value.trim()))
  }
  for (const [name, month] of more) addMonth(name, month)
  addBeginnings(months)
  for (const [name, days] of [...weekdays]) {
    // `segunda-feira` is also `segunda`.
    const [first = ''] = name.split('-')
    for (let length = 3; length <= first.length; length++) {
      for (const day of days) addWeekday(first.slice(0, length), day)
    }
  }
  const known = new Map<string, number>()
  for (const [name, month] of months) if (month !== undefined) known.set(name, month)
  return { months: known, weekdays, at, and }
}

/** Add the beginnings of names that are no names themselves. */
function addBeginnings(months: Map<string, number | undefined>): void {
  const beginnings = new Map<string, number | undefined>()
  for (const [name, month] of months) {
    for (let length = 3; length < name.length; length++) {
      const beginning = name.slice(0, length)
      if (months.has(beginning)) continue
      const other = beginnings.has(beginning) ? beginnings.get(beginning) : month
      beginnings.set(beginning, other === month ? month : undefined)
    }
  }
  for (const [beginning, month] of beginnings) months.set(beginning, month)
}

/** Find what a language writes between a date and a time. */
function wordsBeforeTime(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  const parts = format.formatToParts(0)
  const hour = parts.findIndex(({ type }) => type === 'hour')
  return (parts[hour - 1]?.value.match(/\p{L}+/gu) ?? []).map(foldName)
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
