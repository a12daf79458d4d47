import type { Compiled, RawText } from '../model/compiled.js'
import type { Configuration } from '../model/configuration.js'
import type { Input } from './read-inputs.js'
import { type Team, teamOfOne } from './team.js'

/** Bytes of sources from which on threads save more than they cost to start. */
const WORTH_THREADS = 400_000

export interface TeamOptions {
  readonly configuration?: Configuration | undefined
  /** Threads to compile in, from 1. */
  readonly threads?: number | undefined
  /** How one raw text becomes an article; the whole pipeline unless another is given. */
  readonly compile?: ((source: RawText) => Promise<Compiled>) | undefined
}

/** Find who compiles: threads where there is enough to do for what starting them costs, else this one. */
export async function teamFor(
  inputs: readonly Input[],
  { configuration = {}, compile, threads = 1 }: TeamOptions,
): Promise<Team> {
  if (compile) return teamOfOne(compile)
  const size = inputs.reduce((sum, input) => sum + input.size, 0)
  if (threads === 1 || size < WORTH_THREADS) {
    const { compiler } = await import('../pipeline.js')
    return teamOfOne(compiler(configuration))
  }
  const { teamOfThreads } = await import('./team-of-threads.js')
  return teamOfThreads({ threads, configuration })
}
