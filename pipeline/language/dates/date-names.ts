import { CLDR_NAMES } from './cldr-names.js'
import { foldName } from './fold-name.js'
import type { NameTable } from './name-table.js'

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

/** Give the names of all languages that are known unasked; they are put in order on first use. */
export const dateNames: () => DateNames = lazily(() => namesOf(CLDR_NAMES, NEWSROOM))

/**
 * Put names in order, with their beginnings of three letters and more (`Sept`, `Tues`), which is how the press shortens
 * them. A name that means one month here and another there (Polish and Croatian `listopad`) is left out.
 */
export function namesOf(table: NameTable, more: readonly (readonly [string, number])[] = []): DateNames {
  const months = new Map<string, number | undefined>()
  const weekdays = new Map<string, Set<number>>()
  const addMonth = (name: string, month: number) => {
    months.set(name, (months.get(name) ?? month) === month ? month : undefined)
  }
  const addWeekday = (name: string, weekday: number) => {
    weekdays.set(name, (weekdays.get(name) ?? new Set()).add(weekday))
  }
  for (const [index, names] of table.months.entries())
    for (const name of names.split(' ')) addMonth(name, index + 1)
  for (const [name, month] of more) addMonth(foldName(name), month)
  addBeginnings(months)
  for (const [weekday, names] of table.weekdays.entries()) {
    for (const name of names.split(' ')) {
      addWeekday(name, weekday)
      // `segunda-feira` is also `segunda`.
      const [first = ''] = name.split('-')
      for (let length = 3; length <= first.length; length++) addWeekday(first.slice(0, length), weekday)
    }
  }
  const known = new Map<string, number>()
  for (const [name, month] of months) if (month !== undefined) known.set(name, month)
  return {
    months: known,
    weekdays,
    at: new Set([...AT, ...table.at.split(' ')]),
    and: new Set(table.and.split(' ')),
  }
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

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
