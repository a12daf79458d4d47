import type { Report } from './problem-list.js'

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s{}[\],:"/]|$)/y
const WORD = /[^\s{}[\],:"/]+/y
const NAME = /[^\s{}[\],:"]+(?:[ \t]+[^\s{}[\],:"/]+)*/y
const PHRASE = /[^\s{}[\],"]+(?:[ \t]+[^\s{}[\],"/][^\s{}[\],"]*)*/y
const CONSTANT = /^[+-]?(?:true|false|null|nan|infinity|undefined|none)$/i
const NUMBER =
  /^[+-]?(?:0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?=[\d.]|$)\d*(?:_\d+)*(?:\.\d*)?(?:[eE][+-]?\d*)?)n?$/

/** Find the end of a number, `true`, `false` or `null` as JSON writes them; it is the start where there is none. */
export function literalEnd(text: string, start: number): number {
  return start + lengthOf(LITERAL, text, start)
}

/** Find the end of a name without quotes, and tell that it has none. */
export function scanName(text: string, start: number, report: Report): number {
  const end = start + Math.max(lengthOf(NAME, text, start), 1)
  report('unquoted-name', start, end, 'a name in double quotes')
  return end
}

/** Tell whether a word without quotes is followed by a colon, as a name is. */
export function isNameHere(text: string, start: number): boolean {
  let at = start + lengthOf(NAME, text, start)
  while (/[ \t\n\r]/.test(text[at] ?? '')) at++
  return text[at] === ':'
}

/** Find the end of a value that is not a string, and tell where it is none of JSON's. */
export function scanValue(text: string, start: number, report: Report): number {
  const literal = literalEnd(text, start)
  if (literal > start) return literal
  const length = lengthOf(WORD, text, start)
  const word = text.slice(start, start + length)
  if (CONSTANT.test(word)) {
    const known = /^(?:true|false|null)$/i.test(word) ? `\`${word.toLowerCase()}\`` : undefined
    report('constant', start, start + length, known ?? 'a number, a string or `null`')
    return start + length
  }
  if (length > 0 && NUMBER.test(word)) {
    report('number', start, start + length, numberExpected(word))
    return start + length
  }
  return scanPhrase(text, start, /^\p{L}/u.test(word) ? 'a value in double quotes' : 'a value', report)
}

/** Find the end of text that belongs nowhere: the words up to the next bracket, comma, quote or line end. */
export function scanPhrase(text: string, start: number, expected: string, report: Report): number {
  const end = start + Math.max(lengthOf(PHRASE, text, start), 1)
  report('unexpected-text', start, end, expected)
  return end
}

function numberExpected(word: string): string {
  if (/^[+-]?0[xXoObB]/.test(word)) return 'a number with decimal digits'
  if (word.startsWith('+')) return 'a number without `+`'
  if (/[_n]/.test(word)) return 'a number of digits only'
  if (/^-?0\d/.test(word)) return 'a number without a zero before it'
  if (/^-?\./.test(word)) return 'a digit before the point'
  if (/\.(?!\d)/.test(word)) return 'a digit behind the point'
  return /[eE]/.test(word) ? 'a digit behind the exponent' : 'a digit behind `-`'
}

/** How much of the text from an offset a sticky expression covers. */
function lengthOf(sticky: RegExp, text: string, offset: number): number {
  sticky.lastIndex = offset
  return sticky.exec(text)?.[0].length ?? 0
}
