import { wordTokens } from '../../language/word-tokens.js'

/** A paragraph or a sentence as far as it is held against others. */
export interface Passage {
  /** How often each word occurs, by the word's number. */
  readonly words: ReadonlyMap<number, number>
  /** The same of two words in a row. */
  readonly pairs: ReadonlyMap<number, number>
}

/** Give words and pairs of words numbers; the same in all passages that are read by the same reader. */
export function passageReader(): (text: string) => Passage {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  return (text) => {
    const words = new Map<number, number>()
    const pairs = new Map<number, number>()
    const { tokens } = wordTokens(text.normalize('NFC').toLowerCase().replaceAll('’', "'"))
    // A passage of marks alone, `***`, has only them to be known by.
    const telling = tokens.filter(({ isWord }) => isWord)
    let last = -1
    for (const token of telling.length > 0 ? telling : tokens) {
      const word = numberOf(token.text)
      words.set(word, (words.get(word) ?? 0) + 1)
      if (last !== -1) {
        const pair = numberOf(`${last} ${word}`)
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      }
      last = word
    }
    return { words, pairs }
  }
}
