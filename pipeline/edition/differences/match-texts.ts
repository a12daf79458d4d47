import { candidatePairs, pairKey, pairOf } from './candidate-pairs.js'
import { identicalPairs, type Pair } from './identical-pairs.js'
import { pairsInPlace } from './pairs-in-place.js'
import { partMatches } from './part-matches.js'
import { type Passage, passageReader } from './passage.js'
import { likenessOf, sharedPairs, type Weights, weightsOf } from './weights.js'

/** Texts of an older list and what they are in the newer one: one and one, one and several, or several and one. */
export interface TextMatch {
  /** Ascending. */
  readonly from: readonly number[]
  /** Ascending. */
  readonly to: readonly number[]
}

export interface MatchOptions {
  /** Look for texts that were parted or put together. */
  readonly parts: boolean
  /** How alike, 0 to 1, two texts are at least that are versions of one. */
  readonly least: number
  /** The same of two that stand at the same place, next to texts that belong together. */
  readonly leastInPlace: number
}

/** Words that two texts share at least that are versions of one at different places. */
const LEAST_SHARED = 2

/**
 * Match the texts of two lists: those that say the same, then those that are versions of one another, or parts. No text
 * is in two matches; what is in none was added or removed. In no order. Which list is the older one makes no difference.
 */
export function matchTexts(
  from: readonly string[],
  to: readonly string[],
  options: MatchOptions,
): TextMatch[] {
  if (!isLater(from, to)) return matchInOrder(from, to, options)
  return matchInOrder(to, from, options).map((match) => ({ from: match.to, to: match.from }))
}

/** Whether a list comes behind another in the order of their texts. */
export function isLater(from: readonly string[], to: readonly string[]): boolean {
  for (const [index, text] of from.entries()) {
    const other = to[index]
    if (other === undefined) return true
    if (text !== other) return text > other
  }
  return false
}

function matchInOrder(from: readonly string[], to: readonly string[], options: MatchOptions): TextMatch[] {
  const identical = identicalPairs(from, to)
  const matches: TextMatch[] = identical.map((pair) => ({ from: [pair.from], to: [pair.to] }))
  const rest: Rest = {
    from: withoutPaired(from, new Set(identical.map((pair) => pair.from))),
    to: withoutPaired(to, new Set(identical.map((pair) => pair.to))),
  }
  if (rest.from.length === 0 || rest.to.length === 0) return matches
  const fromAt = (index: number): number => rest.from[index] ?? -1
  const toAt = (index: number): number => rest.to[index] ?? -1

  const read = passageReader()
  const older = rest.from.map((index) => read(from[index] ?? ''))
  const newer = rest.to.map((index) => read(to[index] ?? ''))
  const weights = weightsOf([...older, ...newer])
  const inPlace = new Set(keysInPlace(from.length, to.length, identical, rest))
  const pairs = [...new Set([...candidatePairs(older, newer, weights), ...inPlace])].map(pairOf)

  const proposals: Proposal[] = []
  for (const pair of pairs) {
    const likeness = alikeness(older[pair.from], newer[pair.to], weights)
    const stays = inPlace.has(pairKey(pair))
    const least = stays ? options.leastInPlace : options.least
    if (likeness < least) continue
    if (!stays && sharedWords(older[pair.from], newer[pair.to]) < LEAST_SHARED) continue
    proposals.push({ from: [pair.from], to: [pair.to], likeness })
  }
  if (options.parts) {
    const wholes = partMatches(older, newer, grouped(pairs, 'from'), weights)
    const parts = partMatches(newer, older, grouped(pairs, 'to'), weights)
    for (const { whole, parts: to, likeness } of wholes) proposals.push({ from: [whole], to, likeness })
    for (const { whole, parts: from, likeness } of parts) proposals.push({ from, to: [whole], likeness })
  }
  for (const { from: olderOnes, to: newerOnes } of best(proposals)) {
    matches.push({ from: olderOnes.map(fromAt), to: newerOnes.map(toAt) })
  }
  return matches
}

interface Rest {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Pair what is left by its place, as indices among what is left. */
function keysInPlace(from: number, to: number, identical: readonly Pair[], rest: Rest): number[] {
  const fromIndex = new Map(rest.from.map((index, at) => [index, at]))
  const toIndex = new Map(rest.to.map((index, at) => [index, at]))
  return pairsInPlace(from, to, identical).map((pair) =>
    pairKey({ from: fromIndex.get(pair.from) ?? -1, to: toIndex.get(pair.to) ?? -1 }),
  )
}

interface Proposal extends TextMatch {
  readonly likeness: number
}

/** Take the proposals from the best, each whose texts are all still free. */
function best(proposals: readonly Proposal[]): TextMatch[] {
  const from = new Set<number>()
  const to = new Set<number>()
  const inOrder = [...proposals].sort(
    (a, b) =>
      b.likeness - a.likeness ||
      b.from.length + b.to.length - a.from.length - a.to.length ||
      distance(a) - distance(b) ||
      firsts(a) - firsts(b),
  )
  return inOrder.filter((proposal) => {
    if (proposal.from.some((one) => from.has(one)) || proposal.to.some((one) => to.has(one))) return false
    for (const one of proposal.from) from.add(one)
    for (const one of proposal.to) to.add(one)
    return true
  })
}

function distance({ from, to }: Proposal): number {
  return Math.abs((from[0] ?? 0) - (to[0] ?? 0))
}

function firsts({ from, to }: Proposal): number {
  return (from[0] ?? 0) + (to[0] ?? 0)
}

function alikeness(one: Passage | undefined, other: Passage | undefined, weights: Weights): number {
  if (!one || !other) return 0
  return likenessOf({
    words: weights.shared(one, other),
    ofWords: weights.of(one) + weights.of(other),
    pairs: sharedPairs(one, other),
    ofPairs: one.pairCount + other.pairCount,
  })
}

function sharedWords(one: Passage | undefined, other: Passage | undefined): number {
  if (!one || !other) return 0
  const [fewer, more] = one.words.size <= other.words.size ? [one, other] : [other, one]
  let shared = 0
  for (const word of fewer.words.keys()) {
    if (more.words.has(word) && ++shared >= LEAST_SHARED) break
  }
  return shared
}

/** The indices of what is in no pair. */
function withoutPaired(texts: readonly string[], paired: ReadonlySet<number>): number[] {
  return [...texts.keys()].filter((index) => !paired.has(index))
}

function grouped(pairs: readonly Pair[], by: 'from' | 'to'): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>()
  for (const pair of pairs) {
    const other = by === 'from' ? pair.to : pair.from
    const group = groups.get(pair[by])
    if (group) group.push(other)
    else groups.set(pair[by], [other])
  }
  return groups
}
