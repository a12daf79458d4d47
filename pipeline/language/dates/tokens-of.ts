import { foldName } from './fold-name.js'

/** A run of digits, of letters or of white space, or one other character; `[start, end)` in UTF-16 units. */
export interface Token {
  readonly kind: 'number' | 'word' | 'space' | 'mark'
  readonly text: string
  /** A word, folded; empty for all else. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The tokens of a line, and none beyond its ends. */
export type Tokens = readonly (Token | undefined)[]

/** Digits other than ASCII's count as letters: they cannot be read, but they must not be cut off. */
const TOKEN = /([0-9]+)|((?:(?![0-9])[\p{L}\p{M}\p{N}])+)|(\s+)|./gsu

/** Part a line into tokens, which together are the line. */
export function tokensOf(line: string): Tokens {
  const tokens: Token[] = []
  for (const [text, number, word, space] of line.matchAll(TOKEN)) {
    const start = tokens.at(-1)?.end ?? 0
    const kind = number ? 'number' : word ? 'word' : space ? 'space' : 'mark'
    tokens.push({ kind, text, name: word ? foldName(word) : '', start, end: start + text.length })
  }
  return tokens
}

/** Tell where the token after white space stands; `at` itself where there is none. */
export function pastSpace(tokens: Tokens, at: number): number {
  return tokens[at]?.kind === 'space' ? at + 1 : at
}

/** Tell where the token after one mark of `marks` stands; `at` itself where there is none. */
export function pastMark(tokens: Tokens, at: number, marks: ReadonlySet<string>): number {
  const token = tokens[at]
  return token?.kind === 'mark' && marks.has(token.text) ? at + 1 : at
}

/** Tell where the token after up to `most` words of `words`, each with the white space behind it, stands. */
export function pastWords(tokens: Tokens, at: number, words: ReadonlySet<string>, most: number): number {
  let next = at
  for (let count = 0; count < most; count++) {
    const word = tokens[next]
    const full = tokens[next + 1]?.text === '.' ? next + 2 : next + 1
    if (word?.kind !== 'word' || !words.has(word.name) || tokens[full]?.kind !== 'space') break
    next = full + 1
  }
  return next
}

/** Read a number of `least` to `most` digits. */
export function digitsAt(tokens: Tokens, at: number, least: number, most = least): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return undefined
  return Number(token.text)
}
