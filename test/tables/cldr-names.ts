import { foldName } from '../../pipeline/language/dates/fold-name.js'
import type { NameTable } from '../../pipeline/language/dates/name-table.js'

/** Languages whose names of months and weekdays are known unasked; in none of them does a name mean two months. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ca', 'da', 'nb', 'pl', 'sv']

/** Write the module of the names. */
export function namesModule(): string {
  return [
    '// Written by `npm run tables` from the Unicode CLDR, as the platform has it; change nothing by hand.',
    '// Copyright © 1991-2025 Unicode, Inc. Used by the Unicode License v3 (https://www.unicode.org/license.txt); the data',
    '// come as they are, without any warranty.',
    "import type { NameTable } from './name-table.js'",
    '',
    `/** Names in ${LANGUAGES.join(', ')}, folded. */`,
    `export const CLDR_NAMES: NameTable = ${JSON.stringify(gatherNames(LANGUAGES), null, 2)}`,
    '',
  ].join('\n')
}

/** Gather the CLDR's names of months and weekdays, long and short, in running text and alone. */
export function gatherNames(languages: readonly string[]): NameTable {
  const months = Array.from({ length: 12 }, () => new Set<string>())
  const weekdays = Array.from({ length: 7 }, () => new Set<string>())
  const at = new Set<string>()
  const and = new Set<string>()
  const addMonth = (month: number, name: string) => {
    const folded = foldName(/\p{L}{1,40}\.?$/u.exec(name)?.[0] ?? '')
    if (folded.length > 1) months[month]?.add(folded)
  }
  const addWeekday = (weekday: number, name: string) => {
    if (name.length > 1) weekdays[weekday]?.add(name)
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
      for (let month = 0; month < 12; month++) {
        // The first of each month of 2024, and so every weekday.
        const date = Date.UTC(2024, month, 1)
        addMonth(month, alone.format(date))
        for (const { type, value } of running.formatToParts(date)) {
          if (type === 'month') addMonth(month, value)
          if (type === 'weekday') addWeekday(new Date(date).getUTCDay(), foldName(value))
        }
      }
    }
    for (const word of wordsBeforeTime(language)) at.add(word)
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['1', '2'])
    for (const { type, value } of list) if (type === 'literal') and.add(foldName(value.trim()))
  }
  return {
    cldr: process.versions.cldr ?? '',
    months: months.map(listOf),
    weekdays: weekdays.map(listOf),
    at: listOf(at),
    and: listOf(and),
  }
}

/** Find what a language writes between a date and a time. */
function wordsBeforeTime(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  const parts = format.formatToParts(0)
  const hour = parts.findIndex(({ type }) => type === 'hour')
  return (parts[hour - 1]?.value.match(/\p{L}+/gu) ?? []).map(foldName)
}

function listOf(names: ReadonlySet<string>): string {
  return [...names].toSorted().join(' ')
}
