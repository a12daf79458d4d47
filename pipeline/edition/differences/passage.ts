import { wordTokens } from '../../language/word-tokens.js'

/** A paragraph or a sentence as far as it is held against others. */
export interface Passage {
  /** How often each word occurs, by the word's number. */
  readonly words: ReadonlyMap<number, number>
  /** The same of two words in a row, by a number for both. */
  readonly pairs: ReadonlyMap<number, number>
  /** How many pairs there are in all. */
  readonly pairCount: number
}

/** Read passages, giving words numbers; the same in all that are read by the same reader. */
export function passageReader(): (text: string) => Passage {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    if (number === numbers.size) numbers.set(word, number)
    return number
  }
  return (text) => {
    const words = new Map<number, number>()
    const pairs = new Map<number, number>()
    const { tokens } = wordTokens(text.normalize('NFC').toLowerCase().replaceAll('’', "'"))
    // A passage of marks alone, `***`, has only them to be known by.
    const hasWords = tokens.some(({ isWord }) => isWord)
    let last = -1
    let pairCount = 0
    for (const token of tokens) {
      if (hasWords && !token.isWord) continue
      const word = numberOf(token.text)
      words.set(word, (words.get(word) ?? 0) + 1)
      const pair = pairNumber(last, word)
      if (last !== -1) {
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        pairCount++
      }
      last = word
    }
    return { words, pairs, pairCount }
  }
}

/** Mix two numbers into one of 30 bits; that two pairs meet in one is rare, and does no harm among so many. */
function pairNumber(one: number, other: number): number {
  return (Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b)) & 0x3fffffff
}
