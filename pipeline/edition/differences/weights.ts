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

/** Share, 0 to 1, of a passage's pairs of words that another has too; 1 where it has none. */
export function sharedPairs(part: Passage, whole: Passage): number {
  let all = 0
  for (const count of part.pairs.values()) all += count
  return all === 0 ? 1 : sharedOf(part.pairs, whole.pairs, () => 1) / all
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
