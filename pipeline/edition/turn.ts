import { OutputError } from '../model/output-error.js'
import type { OutputFolder } from '../model/ports.js'
import { perform, type Step } from './steps.js'

/** A turn at the output folder, in which nobody else writes to it. */
export interface Turn {
  /**
   * Plan something and do it.
   *
   * @param stepsOf The steps of what was planned.
   */
  readonly run: <T>(plan: () => Promise<T>, stepsOf: (planned: T) => readonly Step[]) => Promise<T>
  /** Plan steps and do them, as `run` does. */
  readonly write: (plan: () => Promise<readonly Step[]>) => Promise<void>
  /** Paths of all steps that were done or, with `check`, would have been. */
  readonly written: readonly string[]
}

export interface TurnOptions {
  readonly output: OutputFolder
  /** Write nothing. */
  readonly check?: boolean | undefined
  /** Called once where somebody else is writing. */
  readonly onWait?: ((holder: string) => void) | undefined
  /** Ends the waiting for somebody else; the promise then rejects with its reason. What is begun is done. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Do a piece of work that may write to the output folder, in a turn of its own where it does.
 *
 * The work is tried without a turn first, so that one that has nothing to write touches nothing and waits for nobody.
 * Where it comes to something to write, it is begun anew in its turn, as others may have written what it has read.
 */
export async function inTurn<T>(
  { output, check = false, onWait, signal }: TurnOptions,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  if (check) return await work(turnOf(async () => {}))
  const tried = await withoutTurn(work)
  if (tried && !(await output.isUnfinished())) return tried.result
  const lock = await output.lock(onWait, signal)
  const turn = turnOf(async (steps) => {
    await lock.check()
    await perform(steps, output)
  })
  try {
    // What a full disk left unfinished may be what fills it.
    await output.sweep()
    const result = await work(turn)
    await output.sweep()
    await lock.release()
    return result
  } catch (error) {
    // What went wrong first is what is told; a lock that cannot be taken away any more is broken by the next build.
    await lock.release().catch(() => undefined)
    throw error
  }
}

/** Ends work that is tried without a turn, where it comes to something to write. */
class NeedsTurn extends Error {}

/** Do the work as far as it has nothing to write; undefined where it has, or where what it read was amid a change. */
async function withoutTurn<T>(work: (turn: Turn) => Promise<T>): Promise<{ readonly result: T } | undefined> {
  try {
    return { result: await work(turnOf(() => Promise.reject(new NeedsTurn()))) }
  } catch (error) {
    // What is damaged may be amid a change; if it is so in a turn too, that is told.
    if (error instanceof NeedsTurn || error instanceof OutputError) return undefined
    throw error
  }
}

function turnOf(write: (steps: readonly Step[]) => Promise<void>): Turn {
  const written: string[] = []
  const run: Turn['run'] = async (plan, stepsOf) => {
    const planned = await plan()
    const steps = stepsOf(planned)
    if (steps.length > 0) await write(steps)
    written.push(...steps.map(({ path }) => path))
    return planned
  }
  return {
    written,
    run,
    write: async (plan) => {
      await run(plan, (steps) => steps)
    },
  }
}
