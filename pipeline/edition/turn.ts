import { OutputError } from '../model/output-error.js'
import type { OutputFolder, OutputLock } from '../model/ports.js'
import { stateOf } from './state-of.js'
import { pathsOf, perform, type Step } from './steps.js'

/** Paths that are kept of what was written; an archive of millions would fill the memory with them. */
const MOST_PATHS = 10_000

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
  /** Paths of all steps that were done or, with `check`, would have been; of very many, the first. */
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
 * The turn is taken when the work comes to something to write, so that one that has nothing to write touches nothing and
 * waits for nobody. Where others have written since the work began, it is begun anew, as what it read may be of before.
 */
export async function inTurn<T>(options: TurnOptions, work: (turn: Turn) => Promise<T>): Promise<T> {
  const { output, check = false } = options
  if (check) return await work(turnOf(async () => {}))
  // What was interrupted has to be mended, and another at work to be waited for, before anything can be told.
  if (await output.isUnfinished()) return await heldThroughout(await takenLock(options), output, work)
  const before = await stateOf(output)
  let lock: OutputLock | undefined
  let isReading = true
  const turn = turnOf(async (steps) => {
    isReading = false
    if (!lock) {
      lock = await takenLock(options)
      if (!lock.wasFree || (await stateOf(output)) !== before) throw new Outdated()
    }
    await lock.check()
    await perform(steps, output)
  })
  try {
    const result = await work(turn)
    if (lock) await ended(lock, output)
    else if ((await output.isUnfinished()) || (await stateOf(output)) !== before) throw new Outdated()
    return result
  } catch (error) {
    // What was read as damaged may be amid another's change; if it is so in a turn too, that is told.
    const isAnew = error instanceof Outdated || (error instanceof OutputError && isReading)
    if (!isAnew) throw await given(lock, error)
  }
  return await heldThroughout(lock ?? (await takenLock(options)), output, work)
}

/** Ends work on what others have changed since. */
class Outdated extends Error {}

async function heldThroughout<T>(
  lock: OutputLock,
  output: OutputFolder,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  const turn = turnOf(async (steps) => {
    await lock.check()
    await perform(steps, output)
  })
  try {
    const result = await work(turn)
    await ended(lock, output)
    return result
  } catch (error) {
    throw await given(lock, error)
  }
}

async function takenLock({ output, onWait, signal }: TurnOptions): Promise<OutputLock> {
  const lock = await output.lock(onWait, signal)
  try {
    // What a full disk left unfinished may be what fills it.
    await output.sweep()
    return lock
  } catch (error) {
    throw await given(lock, error)
  }
}

async function ended(lock: OutputLock, output: OutputFolder): Promise<void> {
  await output.sweep()
  await lock.release()
}

/** Give back a lock where something went wrong; that is what is told, and a lock that stays is broken by the next build. */
async function given(lock: OutputLock | undefined, error: unknown): Promise<unknown> {
  await lock?.release().catch(() => undefined)
  return error
}

function turnOf(write: (steps: readonly Step[]) => Promise<void>): Turn {
  const written: string[] = []
  const run: Turn['run'] = async (plan, stepsOf) => {
    const planned = await plan()
    const steps = stepsOf(planned)
    if (steps.length > 0) await write(steps)
    for (const step of steps) if (written.length < MOST_PATHS) written.push(...pathsOf(step))
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
