import type { Passage } from './passage.js'

/** How much it tells that two passages share a word, and how much a passage has to share. */
export interface Weights {
  readonly ofWord: (word: number) => number
  readonly of: (passage: Passage) => number
  /** The weight of the words that both have. */
  readonly shared: (one: Passage, other: Passage) => number
}

/** Weigh words by how few of the passages have them; names and figures tell more than articles and prepositions. */
export function weightsOf(passages: readonly Passage[]): Weights {
  const counts = new Map<number, number>()
  for (const { words } of passages) {
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const ofWord = (word: number): number => Math.log1p(passages.length / (counts.get(word) ?? 1))
  const sums = new Map<Passage, number>()
  return {
    ofWord,
    of(passage) {
      const known = sums.get(passage)
      if (known !== undefined) return known
      let sum = 0
      for (const [word, count] of passage.words) sum += count * ofWord(word)
      sums.set(passage, sum)
      return sum
    },
    shared: (one, other) => sharedOf(one.words, other.words, ofWord),
  }
}

/** Count the words in a row that both have. */
export function sharedPairs(one: Passage, other: Passage): number {
  return sharedOf(one.pairs, other.pairs, () => 1)
}

/** What two texts share, and what both have in sum: the weight of words, and the number of words in a row. */
export interface Shared {
  readonly words: number
  readonly ofWords: number
  readonly pairs: number
  readonly ofPairs: number
}

/**
 * How alike two texts are, 0 to 1: the mean of what they share of words and of words in a row, each as Dice has it. Two
 * paragraphs of one article have words in common; words in a row only versions of one have.
 */
export function likenessOf({ words, ofWords, pairs, ofPairs }: Shared): number {
  const byWords = ofWords === 0 ? 0 : (2 * words) / ofWords
  return ofPairs === 0 ? byWords : (byWords + (2 * pairs) / ofPairs) / 2
}

/** Sum what both have, in the time that the shorter one takes. */
function sharedOf(
  one: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
  weigh: (key: number) => number,
): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [key, count] of fewer) {
    const both = Math.min(count, more.get(key) ?? 0)
    if (both > 0) sum += both * weigh(key)
  }
  return sum
}
