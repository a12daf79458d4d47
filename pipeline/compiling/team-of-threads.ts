import { Piscina } from 'piscina'
import type { Prepared } from '../formats/prepare.js'
import type { RawText } from '../model/compiled.js'
import type { Configuration } from '../model/configuration.js'
import { findingOf } from '../model/finding.js'
import type { Team } from './team.js'

/** Seconds after which a thread is ended that does not come back from one article, however slow the machine. */
const PATIENCE = 120
/** Megabytes that a thread may hold, some ten times what a text of the greatest size takes. */
const MOST_HELD = 1536
/** Megabytes for what is new: a tree of words lives for one article, and what is not swept with it is swept at a price. */
const YOUNG = 32
/** Sources that each thread has, so that it has the next one when it is done with one. */
const AT_HAND = 2
/** How many threads may die of one source; of several that a thread had, the one that it died of is not known. */
const MOST_DEATHS = 3
/** Sources that are compiled while whoever takes them writes. */
const AHEAD = 128

export interface ThreadsOptions {
  readonly threads: number
  readonly configuration: Configuration
  /** The module that each thread runs; its default export compiles one source. */
  readonly worker?: URL
  /** Seconds that one article may take. */
  readonly patience?: number
}

/** What a thread gives back for one source: what was made of it, or what is wrong with the program. */
export type Answer = { readonly prepared: Prepared } | { readonly error: unknown }

/**
 * Compile in threads of their own. Only bytes and plain data cross.
 *
 * A thread that dies or does not come back costs the article that it was at, which is a finding; another takes its place.
 */
export function teamOfThreads({
  threads,
  configuration,
  worker = new URL('./worker.js', import.meta.url),
  patience = PATIENCE,
}: ThreadsOptions): Team {
  const pool = new Piscina<RawText, Answer>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: AT_HAND,
    workerData: configuration,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HELD, maxYoungGenerationSizeMb: YOUNG },
  })
  // That a thread ends between two articles is the failure of none.
  pool.on('error', () => undefined)
  const seats = seatsFor(threads * AT_HAND)
  let isClosed = false

  /** Undefined where the thread died. */
  async function answerTo(source: RawText): Promise<Answer | 'died' | 'late'> {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), patience * 1000)
    try {
      return await pool.run(source, { signal: late.signal })
    } catch {
      return late.signal.aborted ? 'late' : 'died'
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    ahead: AHEAD,
    prepare: async (source) => {
      await seats.take()
      try {
        for (let deaths = 0; !isClosed; ) {
          const answer = await answerTo(source)
          if (answer === 'late') return failed(source, `it took more than ${patience} seconds`)
          if (answer !== 'died') return preparedOf(answer)
          if (isClosed) break
          deaths += 1
          if (deaths === MOST_DEATHS) return failed(source, 'it took more memory than a thread may have')
        }
        throw new Error('the threads were ended')
      } finally {
        seats.leave()
      }
    },
    close: () => {
      isClosed = true
      return pool.destroy()
    },
  }
}

function preparedOf(answer: Answer): Prepared {
  if ('error' in answer) throw answer.error
  return answer.prepared
}

function failed({ path, name }: RawText, reason: string): Prepared {
  return { ok: false, id: name, findings: [findingOf(path, 'compile-failed', { reason })] }
}

/** Let no more than some go ahead at once, in the order in which they come. */
function seatsFor(most: number): { readonly take: () => Promise<void>; readonly leave: () => void } {
  const waiting: (() => void)[] = []
  let free = most
  return {
    take: async () => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    leave: () => {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    },
  }
}
