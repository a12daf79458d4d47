import { medianOf } from './median-of.mjs'

/**
 * Run contenders in turn, so that a slow moment of the machine falls on all alike; who is first changes with each round.
 *
 * @param contenders Functions by name; each gives its time in milliseconds, or an object of numbers.
 * @returns By name the medians of what each gave.
 */
export async function interleaved(contenders, rounds) {
  const given = new Map(Object.keys(contenders).map((name) => [name, []]))
  const names = [...given.keys()]
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const one = await contenders[name](round)
      given.get(name).push(typeof one === 'number' ? { milliseconds: one } : one)
    }
  }
  return Object.fromEntries([...given].map(([name, all]) => [name, medians(all)]))
}

function medians(all) {
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, medianOf(all.map((one) => one[key]))]))
}
