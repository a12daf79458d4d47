import recheck from 'recheck'
import { atMostTwice, isUnbounded } from './at-most-twice.js'

/** Work that the analyser may do on one expression; counted and not timed, so that the verdict is the same everywhere. */
const LIMITS = {
  timeout: null,
  randomSeed: 1,
  maxIteration: 4,
  attackLimit: 20_000_000,
  attackTimeout: null,
} as const

/** Say how the time of an expression grows beyond a line's, with a text that shows it; undefined where it does not. */
export function growthOf(pattern: string, flags: string): string | undefined {
  if (!isUnbounded(pattern)) return undefined
  const short = atMostTwice(pattern)
  // A sticky expression is tried at one place, as one that is bound to the start.
  const bound = flags.includes('y') ? `^(?:${short})` : short
  const found = recheck.checkSync(bound, flags.replace(/[dvy]/g, ''), LIMITS)
  if (found.status === 'safe') return undefined
  if (found.status === 'unknown') return `unknown: ${found.error.kind}`
  return `${found.complexity.summary}: ${found.attack.pattern}`
}
