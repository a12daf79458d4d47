import type { Pair } from './identical-pairs.js'
import type { Passage } from './passage.js'
import type { Weights } from './weights.js'

/** A word that more passages have does not lead to any. */
const COMMON = 16
/** More passages than a text that can be read at all has; a pair of their indices is a safe whole number. */
const MOST_PASSAGES = 2 ** 26
/** So many pairs are all held against each other. */
const FEW = 64
/** The most passages of the other side that a passage is held against. */
const BEST = 8

/**
 * Find the passages of two lists that may be versions, or parts, of one another: those that share words, or words in a
 * row, which few have. Takes time in proportion to the words, not to the pairs.
 */
export function candidatePairs(
  from: readonly Passage[],
  to: readonly Passage[],
  weights: Weights,
): ReadonlySet<number> {
  const pairs = new Set<number>()
  if (from.length * to.length <= FEW) {
    for (const one of from.keys()) for (const other of to.keys()) pairs.add(pairKey({ from: one, to: other }))
    return pairs
  }
  for (const { one, other } of alike(from, to, weights)) pairs.add(pairKey({ from: one, to: other }))
  for (const { one, other } of alike(to, from, weights)) pairs.add(pairKey({ from: other, to: one }))
  return pairs
}

/** Write a pair as a number, for a set. */
export function pairKey({ from, to }: Pair): number {
  return from * MOST_PASSAGES + to
}

/** Read a pair that was written as a number. */
export function pairOf(key: number): Pair {
  return { from: Math.floor(key / MOST_PASSAGES), to: key % MOST_PASSAGES }
}

function* alike(
  ones: readonly Passage[],
  others: readonly Passage[],
  weights: Weights,
): Generator<{ one: number; other: number }> {
  const withWord = placesOf(others, ({ words }) => words)
  const withPair = placesOf(others, ({ pairs }) => pairs)
  for (const [one, { words, pairs }] of ones.entries()) {
    const found = new Map<number, number>()
    const collect = (places: readonly number[] | undefined, weight: number): void => {
      if (!places || places.length > COMMON) return
      for (const other of places) found.set(other, (found.get(other) ?? 0) + weight)
    }
    for (const word of words.keys()) collect(withWord.get(word), weights.ofWord(word))
    for (const pair of pairs.keys()) collect(withPair.get(pair), 1)
    const best = [...found].sort(([a, x], [b, y]) => y - x || a - b).slice(0, BEST)
    for (const [other] of best) yield { one, other }
  }
}

function placesOf(
  passages: readonly Passage[],
  keysOf: (passage: Passage) => ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [index, passage] of passages.entries()) {
    for (const key of keysOf(passage).keys()) {
      const list = places.get(key)
      if (!list) places.set(key, [index])
      // One more than are regarded says enough.
      else if (list.length <= COMMON) list.push(index)
    }
  }
  return places
}
