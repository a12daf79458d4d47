import { foldName } from '../dates/fold-name.js'
import { isFunctionWord } from '../function-words.js'
import { numberWords } from './number-words.js'

/** What surrounds figures in a language: all keys, and what functions are asked for, are folded. */
export interface FigureWords {
  /** Words for numbers below a hundred. */
  readonly numbers: ReadonlyMap<string, number>
  /** What `million` and `Mrd` multiply by. */
  readonly scaleOf: (word: string) => number | undefined
  /** CLDR's name of a unit, or a currency's code, by one word or by two with a blank between. */
  readonly unitOf: (words: string) => string | undefined
  /** Whole names. */
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** 1 to 12, by whole names and their beginnings of three letters and more. */
  readonly monthNumbers: ReadonlyMap<string, number>
  /** Names of months and days are written with a capital. */
  readonly capitals: boolean
  /** What parts thousands, and whole numbers from fractions. */
  readonly group: string
  readonly decimal: string
}

const UNITS = [
  'percent',
  'centimeter',
  'meter',
  'kilometer',
  'foot',
  'mile',
  'kilogram',
  'pound',
  'liter',
  'hectare',
  'acre',
  'celsius',
  'fahrenheit',
  'kilometer-per-hour',
  'mile-per-hour',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
]
/** Spellings of the press that CLDR has under another region, or not at all. */
const MORE_UNITS = [
  ['per cent', 'percent'],
  ['pct', 'percent'],
  ['metre', 'meter'],
  ['metres', 'meter'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometer'],
  ['litre', 'liter'],
  ['litres', 'liter'],
] as const
/** Currencies whose names stand in the news of any country. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'RUB', 'INR']
const POWERS = [3, 6, 9, 12]
/** Numbers of which a language has a singular, a plural and perhaps another. */
const COUNTS = [1, 2, 5]

/**
 * Gather from the CLDR what surrounds figures in a language; English where there is none. Units and scales take some
 * milliseconds, and are gathered when one is first asked for.
 */
export function figureWords(tag: string | undefined): FigureWords {
  const language = tag ?? 'en'
  let scales: ReadonlyMap<string, number> | undefined
  let units: ReadonlyMap<string, string> | undefined
  return {
    numbers: numberWords(language),
    scaleOf: (word) => {
      scales ??= scalesOf(language)
      return scales.get(word)
    },
    unitOf: (words) => {
      units ??= unitsOf(language)
      return units.get(words)
    },
    ...namesOfDays(language),
    ...separatorsOf(language),
  }
}

function scalesOf(language: string): ReadonlyMap<string, number> {
  const scales = new Map<string, number>()
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay })
    for (const power of POWERS) {
      for (const count of COUNTS) {
        const part = format.formatToParts(count * 10 ** power).find(({ type }) => type === 'compact')
        const name = foldName(part?.value ?? '')
        // A letter alone may be a unit's: it counts only where a text is about money.
        if (name !== '' && !name.includes(' ') && !scales.has(name)) scales.set(name, 10 ** power)
      }
    }
  }
  return scales
}

function unitsOf(language: string): ReadonlyMap<string, string> {
  const units = new Map<string, string>(MORE_UNITS)
  const add = (name: string, unit: string): void => {
    const folded = foldName(name.trim())
    // `in` after a number is a preposition more often than an inch.
    if (folded !== '' && !isFunctionWord(folded) && !units.has(folded)) units.set(folded, unit)
  }
  for (const unit of UNITS) {
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay })
      for (const count of COUNTS) add(partOf(format.formatToParts(count), 'unit'), unit)
    }
  }
  for (const currency of CURRENCIES) {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' })
    for (const count of COUNTS) {
      // `US dollars`, `US-Dollar`, `dollars des États-Unis`: the press has the bare word.
      const words = partOf(format.formatToParts(count), 'currency').split(/[\s-]+/)
      const [first = ''] = words
      add(/^\p{Lu}/u.test(first) && words.length > 1 ? (words.at(-1) ?? '') : first, currency)
      units.set(foldName(currency), currency)
    }
  }
  return units
}

function partOf(parts: readonly Intl.NumberFormatPart[], wanted: string): string {
  return parts.find(({ type }) => type === wanted)?.value ?? ''
}

function namesOfDays(
  language: string,
): Pick<FigureWords, 'months' | 'weekdays' | 'monthNumbers' | 'capitals'> {
  const months = new Set<string>()
  const weekdays = new Set<string>()
  const monthNumbers = new Map<string, number>()
  const options = { month: 'long', timeZone: 'UTC' } as const
  const running = new Intl.DateTimeFormat(language, { ...options, day: 'numeric', weekday: 'long' })
  const alone = new Intl.DateTimeFormat(language, options)
  let capitals = true
  for (let month = 1; month <= 12; month++) {
    // The first of each month of 2024, and so every weekday.
    const date = Date.UTC(2024, month - 1, 1)
    const names = [foldName(alone.format(date))]
    for (const { type, value } of running.formatToParts(date)) {
      if (type === 'weekday') weekdays.add(foldName(value))
      if (type !== 'month') continue
      names.push(foldName(value))
      capitals &&= /^\p{Lu}/u.test(value)
    }
    for (const name of names) {
      months.add(name)
      for (let length = 3; length <= name.length; length++) monthNumbers.set(name.slice(0, length), month)
    }
  }
  return { months, weekdays, monthNumbers, capitals }
}

function separatorsOf(language: string): Pick<FigureWords, 'group' | 'decimal'> {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345_678.5)
  const of = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? ''
  return { group: of('group'), decimal: of('decimal') }
}
