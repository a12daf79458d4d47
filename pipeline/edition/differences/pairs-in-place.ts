import type { Pair } from './identical-pairs.js'

/**
 * Pair what is left of two lists by place: the first behind two texts that belong together with the first, the second
 * with the second, and likewise before two such texts. The ends of the lists belong together.
 *
 * @param pairs What belongs together.
 * @returns Pairs of indices in the lists themselves.
 */
export function pairsInPlace(from: number, to: number, pairs: readonly Pair[]): Pair[] {
  const partners = new Int32Array(from).fill(-1)
  const paired = new Uint8Array(to)
  for (const pair of pairs) {
    partners[pair.from] = pair.to
    paired[pair.to] = 1
  }
  return [...walked(1, from, to, partners, paired), ...walked(-1, from, to, partners, paired)]
}

/** Walk both lists in one direction and pair what stands equally far from two texts that belong together. */
function walked(step: 1 | -1, from: number, to: number, partners: Int32Array, paired: Uint8Array): Pair[] {
  const found: Pair[] = []
  let next = step === 1 ? 0 : to - 1
  for (let index = step === 1 ? 0 : from - 1; index >= 0 && index < from; index += step) {
    const partner = partners[index] ?? -1
    if (partner !== -1) next = partner + step
    else if (next >= 0 && next < to && paired[next] === 0) {
      found.push({ from: index, to: next })
      next += step
    } else next = -1
  }
  return found
}
