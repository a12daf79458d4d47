import { commonSubsequence } from './common-subsequence.js'
import { heaviestIncreasing } from './heaviest-increasing.js'

/** How often a stretch is parted at what occurs once in it, before the rest is left to the plain search. */
const DEEPEST = 24

/**
 * Align two sequences of numbers, each of which stands for a word or a paragraph: for each of the older one, its index in
 * the newer one, or -1. What is aligned ascends in both.
 *
 * What occurs once in both holds its place first, as a reader would look for it (patience diff); between two such places
 * the search is for the longest common subsequence, and gives way to a good one where that would take long. Takes time
 * in proportion to n log n, whatever the sequences are.
 */
export function alignSequences(from: ArrayLike<number>, to: ArrayLike<number>): Int32Array {
  const aligned = new Int32Array(from.length).fill(-1)
  const ids = largestOf(from, largestOf(to, 0)) + 1
  const counts = { from: new Int32Array(ids), to: new Int32Array(ids), at: new Int32Array(ids) }

  const align = (stretch: Stretch, depth: number): void => {
    const rest = trimmed(stretch)
    if (rest.fromStart === rest.fromEnd || rest.toStart === rest.toEnd) return
    const anchors = depth < DEEPEST ? anchorsOf(rest) : []
    if (anchors.length === 0) {
      search(rest)
      return
    }
    let { fromStart, toStart } = rest
    for (const { from: fromEnd, to: toEnd } of anchors) {
      align({ fromStart, fromEnd, toStart, toEnd }, depth + 1)
      aligned[fromEnd] = toEnd
      fromStart = fromEnd + 1
      toStart = toEnd + 1
    }
    align({ ...rest, fromStart, toStart }, depth + 1)
  }

  /** Align what a stretch begins and ends with on both sides. */
  const trimmed = ({ fromStart, fromEnd, toStart, toEnd }: Stretch): Stretch => {
    while (fromStart < fromEnd && toStart < toEnd && from[fromStart] === to[toStart]) {
      aligned[fromStart++] = toStart++
    }
    while (fromStart < fromEnd && toStart < toEnd && from[fromEnd - 1] === to[toEnd - 1]) {
      aligned[--fromEnd] = --toEnd
    }
    return { fromStart, fromEnd, toStart, toEnd }
  }

  const count = ({ fromStart, fromEnd, toStart, toEnd }: Stretch, step: 1 | -1): void => {
    for (let i = fromStart; i < fromEnd; i++) add(counts.from, from[i] ?? 0, step)
    for (let j = toStart; j < toEnd; j++) add(counts.to, to[j] ?? 0, step)
  }

  const anchorsOf = (stretch: Stretch): Pair[] => {
    count(stretch, 1)
    for (let j = stretch.toStart; j < stretch.toEnd; j++) counts.at[to[j] ?? 0] = j
    const unique: Pair[] = []
    for (let i = stretch.fromStart; i < stretch.fromEnd; i++) {
      const id = from[i] ?? 0
      if (counts.from[id] === 1 && counts.to[id] === 1) unique.push({ from: i, to: counts.at[id] ?? 0 })
    }
    count(stretch, -1)
    return heaviestIncreasing(unique, (pair) => pair.to)
  }

  /** Search the plain way, among what both sides have. */
  const search = (stretch: Stretch): void => {
    count(stretch, 1)
    const left: number[] = []
    const right: number[] = []
    for (let i = stretch.fromStart; i < stretch.fromEnd; i++) if (counts.to[from[i] ?? 0]) left.push(i)
    for (let j = stretch.toStart; j < stretch.toEnd; j++) if (counts.from[to[j] ?? 0]) right.push(j)
    count(stretch, -1)
    const isSame = (i: number, j: number) => from[left[i] ?? 0] === to[right[j] ?? 0]
    for (const [i, j] of commonSubsequence(left.length, right.length, isSame)) {
      aligned[left[i] ?? 0] = right[j] ?? 0
    }
  }

  align({ fromStart: 0, fromEnd: from.length, toStart: 0, toEnd: to.length }, 0)
  return aligned
}

/** `[fromStart, fromEnd)` of the older sequence against `[toStart, toEnd)` of the newer. */
interface Stretch {
  readonly fromStart: number
  readonly fromEnd: number
  readonly toStart: number
  readonly toEnd: number
}

interface Pair {
  readonly from: number
  readonly to: number
}

function largestOf(numbers: ArrayLike<number>, least: number): number {
  let largest = least
  for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i] ?? 0)
  return largest
}

function add(counts: Int32Array, id: number, step: number): void {
  counts[id] = (counts[id] ?? 0) + step
}
