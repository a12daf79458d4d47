import { plainTypography } from '../../language/plain-typography.js'
import { alignSequences } from './align-sequences.js'

/** Indices of two texts that belong together. */
export interface Pair {
  readonly from: number
  readonly to: number
}

/**
 * Pair the texts of two lists that say the same, letter by letter or in another typography: first those in the same order
 * in both, then those that stand elsewhere.
 */
export function identicalPairs(from: readonly string[], to: readonly string[]): Pair[] {
  const older = new Set(from)
  const newer = new Set(to)
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    // What is the same on both sides need not be folded, and is most of an article.
    const key = older.has(text) && newer.has(text) ? text : `\0${plainTypography(text)}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const fromNumbers = from.map(numberOf)
  const toNumbers = to.map(numberOf)

  const aligned = alignSequences(fromNumbers, toNumbers)
  const taken = new Set(aligned)
  /** Places in the newer list, the first one last. */
  const elsewhere = new Map<number, number[]>()
  for (let index = to.length - 1; index >= 0; index--) {
    if (taken.has(index)) continue
    const number = toNumbers[index] ?? -1
    const places = elsewhere.get(number)
    if (places) places.push(index)
    else elsewhere.set(number, [index])
  }
  const pairs: Pair[] = []
  for (const [index, number] of fromNumbers.entries()) {
    const inOrder = aligned[index] ?? -1
    const place = inOrder === -1 ? elsewhere.get(number)?.pop() : inOrder
    if (place !== undefined) pairs.push({ from: index, to: place })
  }
  return pairs
}
