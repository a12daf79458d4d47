import { foldName } from '../dates/fold-name.js'
import type { Fact } from './fact.js'
import { type FigureToken, figureTokens } from './figure-tokens.js'
import type { FigureWords } from './figure-words.js'
import { numberOf } from './number-of.js'

const CURRENCY = /^\p{Sc}$/u
/** Endings of ordinals that stand right behind a figure. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|eme|o|a|de|ste|te|ten|ter)$/
/** Years that stand alone in the news. */
const YEAR = /^(?:1[5-9]|20)\d\d$/
const NUMERIC_DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/
/** Words that may stand between a day and its month. */
const OF: ReadonlySet<string> = new Set(['of', 'de', 'di', 'd', 'do'])
/** The most words that make up one number. */
const LONGEST = 8

type Tokens = readonly FigureToken[]

/**
 * Find the numbers and the dates in a text: figures with what they count (money, per cent, measures, time) and numbers in
 * words; days, months, years and weekdays. In order.
 */
export function figuresIn(text: string, words: FigureWords): Fact[] {
  const tokens = figureTokens(text)
  const facts: Fact[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at, words) ?? numberAt(tokens, at, words)
    if (!found) {
      at++
      continue
    }
    const start = tokens[found.first]?.start ?? 0
    const end = tokens[found.next - 1]?.end ?? text.length
    facts.push({ fact: found.fact, text: text.slice(start, end), key: found.key, start, end })
    at = found.next
  }
  return facts
}

interface Found {
  readonly fact: 'number' | 'date'
  readonly key: string
  readonly first: number
  readonly next: number
}

function dateAt(tokens: Tokens, at: number, words: FigureWords): Found | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') {
    if (NUMERIC_DATE.test(token.text)) return { fact: 'date', key: token.text, first: at, next: at + 1 }
    return dayThenMonth(tokens, at, words) ?? yearAt(tokens, at, words)
  }
  if (token?.kind !== 'word') return undefined
  const name = foldName(token.text)
  const month = words.monthNumbers.get(name)
  if (month !== undefined) {
    const behind = pastBlank(tokens, pastMark(tokens, at + 1, '.'))
    const number = tokens[behind]
    if (behind > at + 1 && number?.kind === 'number' && isDay(number.text)) {
      return withYear(tokens, `${month}-${Number(number.text)}`, at, pastOrdinal(tokens, behind + 1))
    }
    if (behind > at + 1 && number?.kind === 'number' && YEAR.test(number.text)) {
      return { fact: 'date', key: `${month} ${number.text}`, first: at, next: behind + 1 }
    }
  }
  // Where names of days are written with a capital, a small letter begins another word: `march`.
  const isName = /^\p{Lu}/u.test(token.text) || !words.capitals
  if (isName && token.text.length > 3 && words.months.has(name))
    return { fact: 'date', key: `${month ?? name}`, first: at, next: at + 1 }
  if (isName && words.weekdays.has(name)) return { fact: 'date', key: name, first: at, next: at + 1 }
  return undefined
}

function dayThenMonth(tokens: Tokens, at: number, words: FigureWords): Found | undefined {
  const day = tokens[at]?.text ?? ''
  if (!isDay(day)) return undefined
  let behind = pastBlank(tokens, pastMark(tokens, pastOrdinal(tokens, at + 1), '.'))
  const of = tokens[behind]
  if (of?.kind === 'word' && OF.has(foldName(of.text))) behind = pastBlank(tokens, behind + 1)
  const name = tokens[behind]
  const month = name?.kind === 'word' ? words.monthNumbers.get(foldName(name.text)) : undefined
  if (month === undefined || behind === at + 1) return undefined
  return withYear(tokens, `${month}-${Number(day)}`, at, pastMark(tokens, behind + 1, '.'))
}

function withYear(tokens: Tokens, key: string, first: number, next: number): Found {
  let behind = pastBlank(tokens, pastMark(tokens, next, ','))
  const of = tokens[behind]
  if (of?.kind === 'word' && OF.has(foldName(of.text))) behind = pastBlank(tokens, behind + 1)
  const year = tokens[behind]
  if (behind > next && year?.kind === 'number' && YEAR.test(year.text)) {
    return { fact: 'date', key: `${year.text}-${key}`, first, next: behind + 1 }
  }
  return { fact: 'date', key, first, next }
}

function yearAt(tokens: Tokens, at: number, words: FigureWords): Found | undefined {
  const year = tokens[at]?.text ?? ''
  if (!YEAR.test(year) || currencyBefore(tokens, at) !== undefined) return undefined
  const { unit, next } = unitAt(tokens, at + 1, words)
  if (
    unit !== '' ||
    scaleAt(tokens, at + 1, words, false) ||
    (next === at + 1 && tokens[next]?.kind === 'word')
  ) {
    return tokens[at + 1]?.text === 's'
      ? { fact: 'date', key: `${year}s`, first: at, next: at + 2 }
      : undefined
  }
  return { fact: 'date', key: year, first: at, next: at + 1 }
}

/** Read a number of figures and words, what it counts, and the sign of money before it. */
function numberAt(tokens: Tokens, at: number, words: FigureWords): Found | undefined {
  const money = currencyBefore(tokens, at)
  const values: number[] = []
  let raw = ''
  let next = at
  for (let count = 0; count < LONGEST; count++) {
    const from = count === 0 ? next : pastJoint(tokens, next)
    const token = tokens[from]
    const scale = count > 0 ? scaleAt(tokens, from, words, money !== undefined) : undefined
    const value = scale ?? valueAt(token, words)
    // Two figures in a row are two numbers.
    if (value === undefined || (count > 0 && token?.kind === 'number')) break
    if (token?.kind === 'number') raw = token.text
    values.push(value)
    next = from + 1
    if (token?.kind === 'number') next = pastOrdinal(tokens, next)
  }
  if (values.length === 0) return undefined
  const behind = unitAt(tokens, next, words)
  const value = evaluate(values)
  const unit = money?.sign ?? behind.unit
  return {
    fact: 'number',
    key: `${Number.isNaN(value) ? raw : value} ${unit}`,
    first: money?.at ?? at,
    next: Math.max(next, behind.next),
  }
}

function valueAt(token: FigureToken | undefined, words: FigureWords): number | undefined {
  if (token?.kind === 'number') return numberOf(token.text, words)
  if (token?.kind !== 'word') return undefined
  let sum = 0
  const whole = words.numbers.get(foldName(token.text))
  if (whole !== undefined) return whole
  if (!token.text.includes('-')) return undefined
  for (const part of foldName(token.text).split('-')) {
    const value = words.numbers.get(part)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

function scaleAt(tokens: Tokens, at: number, words: FigureWords, isMoney: boolean): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const name = foldName(token.text)
  // A letter alone may be a unit's; of money it is a scale.
  if (name.length === 1 && !isMoney) return undefined
  return words.scaleOf(name)
}

/** Work out `two hundred thousand`, `3.5 million`, `seventy two`. */
function evaluate(values: readonly number[]): number {
  let total = 0
  let current = 0
  for (const [index, value] of values.entries()) {
    if (index > 0 && value >= 1000) {
      if (current === 0) total *= value
      else total += current * value
      current = 0
    } else if (index > 0 && value === 100) current *= 100
    else current += value
  }
  return total + current
}

interface Unit {
  /** Empty where there is none. */
  readonly unit: string
  readonly next: number
}

function unitAt(tokens: Tokens, at: number, words: FigureWords): Unit {
  const first = pastJoint(tokens, at)
  const token = tokens[first]
  if (!token) return { unit: '', next: at }
  if (token.text === '%' || CURRENCY.test(token.text)) {
    return { unit: token.text === '%' ? 'percent' : currencyOf(token.text), next: first + 1 }
  }
  if (token.kind !== 'word') return { unit: '', next: at }
  const second = tokens[pastBlank(tokens, first + 1)]
  const two = second?.kind === 'word' ? words.unitOf(foldName(`${token.text} ${second.text}`)) : undefined
  if (two !== undefined) return { unit: two, next: pastBlank(tokens, first + 1) + 1 }
  const one = words.unitOf(foldName(token.text))
  if (one !== undefined) return { unit: one, next: first + 1 }
  // What stands right behind a figure belongs to it: `3D`.
  return first === at && tokens[at - 1]?.kind === 'number'
    ? { unit: token.text, next: first + 1 }
    : { unit: '', next: at }
}

function currencyBefore(tokens: Tokens, at: number): { sign: string; at: number } | undefined {
  const before = tokens[at - 1]?.kind === 'blank' ? at - 2 : at - 1
  const sign = tokens[before]
  return sign && CURRENCY.test(sign.text) ? { sign: currencyOf(sign.text), at: before } : undefined
}

/** The commonest signs are the currencies that the words name. */
function currencyOf(sign: string): string {
  return { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB' }[sign] ?? sign
}

function isDay(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31
}

function pastBlank(tokens: Tokens, at: number): number {
  return tokens[at]?.kind === 'blank' ? at + 1 : at
}

function pastMark(tokens: Tokens, at: number, mark: string): number {
  return tokens[at]?.text === mark ? at + 1 : at
}

/** Pass over a blank or a hyphen, which joins a number with what it counts: `12-year`. */
function pastJoint(tokens: Tokens, at: number): number {
  const blank = pastBlank(tokens, at)
  return blank === at ? pastMark(tokens, at, '-') : blank
}

function pastOrdinal(tokens: Tokens, at: number): number {
  const token = tokens[at]
  return token?.kind === 'word' && ORDINAL.test(foldName(token.text)) ? at + 1 : pastMark(tokens, at, 'º')
}
