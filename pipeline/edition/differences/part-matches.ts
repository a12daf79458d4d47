import type { Passage } from './passage.js'
import { likenessOf, sharedPairs, type Weights } from './weights.js'

/** Share of its words, and of its pairs of words, that a part has from its whole. */
const LEAST_WORDS = 0.45
const LEAST_PAIRS = 0.2
/** Share of the whole that its parts make up together. */
const LEAST_WHOLE = 0.6

/** A passage, and the two or more on the other side that it was parted into or put together from. */
export interface PartMatch {
  readonly whole: number
  /** Ascending. */
  readonly parts: readonly number[]
  /** How alike they are, 0 to 1. */
  readonly likeness: number
}

/**
 * Find passages that are several on the other side. Parts stand near each other, with at most one other passage between
 * two; no word of the whole counts for two of them.
 *
 * @param candidates By whole, the passages of the other side that may be parts of it.
 */
export function partMatches(
  wholes: readonly Passage[],
  others: readonly Passage[],
  candidates: ReadonlyMap<number, readonly number[]>,
  weights: Weights,
): PartMatch[] {
  const matches: PartMatch[] = []
  for (const [index, list] of candidates) {
    const whole = wholes[index]
    if (!whole || list.length < 2) continue
    for (const run of nearRuns(list, (other) => isPart(others[other], whole, weights))) {
      const match = joined(index, whole, run, others, weights)
      if (match) matches.push(match)
    }
  }
  return matches
}

function isPart(part: Passage | undefined, whole: Passage, weights: Weights): boolean {
  return (
    part !== undefined &&
    weights.shared(part, whole) >= LEAST_WORDS * weights.of(part) &&
    sharedPairs(part, whole) >= LEAST_PAIRS * part.pairCount
  )
}

function nearRuns(list: readonly number[], belongs: (index: number) => boolean): number[][] {
  const runs: number[][] = []
  for (const index of list.filter(belongs).sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && index - (run.at(-1) ?? 0) <= 2) run.push(index)
    else runs.push([index])
  }
  return runs
}

function joined(
  index: number,
  whole: Passage,
  run: readonly number[],
  others: readonly Passage[],
  weights: Weights,
): PartMatch | undefined {
  /** Words of the whole that a part has taken. */
  const used = new Map<number, number>()
  const parts: number[] = []
  let covered = 0
  let sum = weights.of(whole)
  let pairs = 0
  let ofPairs = whole.pairCount
  for (const other of run) {
    const part = others[other]
    if (!part) continue
    const taken = new Map<number, number>()
    let shared = 0
    for (const [word, count] of part.words) {
      const left = (whole.words.get(word) ?? 0) - (used.get(word) ?? 0)
      const both = Math.min(count, left)
      if (both <= 0) continue
      taken.set(word, both)
      shared += both * weights.ofWord(word)
    }
    if (shared < LEAST_WORDS * weights.of(part)) continue
    for (const [word, count] of taken) used.set(word, (used.get(word) ?? 0) + count)
    parts.push(other)
    covered += shared
    sum += weights.of(part)
    pairs += sharedPairs(part, whole)
    ofPairs += part.pairCount
  }
  if (parts.length < 2 || covered < LEAST_WHOLE * weights.of(whole)) return undefined
  return { whole: index, parts, likeness: likenessOf({ words: covered, ofWords: sum, pairs, ofPairs }) }
}
