import type { OutputFolder, OutputLock } from '../model/ports.js'
import { perform, type Step } from './steps.js'

/** A build's turn at the output folder: it comes when there is something to write, and others wait from then on. */
export interface Turn {
  /**
   * Plan something and do it. What was planned while others could write is planned anew before it is done.
   *
   * @param stepsOf The steps of what was planned.
   */
  readonly run: <T>(plan: () => Promise<T>, stepsOf: (planned: T) => readonly Step[]) => Promise<T>
  /** Plan steps and do them, as `run` does. */
  readonly write: (plan: () => Promise<readonly Step[]>) => Promise<void>
  /** Paths of all steps that were done or, with `check`, would have been. */
  readonly written: readonly string[]
  /** Clean up, where all went well, and let others write. */
  readonly end: (wentWell: boolean) => Promise<void>
}

export interface TurnOptions {
  readonly output: OutputFolder
  /** Write nothing. */
  readonly check?: boolean | undefined
  /** Called once where somebody else is writing. */
  readonly onWait?: ((holder: string) => void) | undefined
}

/** Do a piece of work that may write to the output folder, in a turn of its own. */
export async function inTurn<T>(options: TurnOptions, work: (turn: Turn) => Promise<T>): Promise<T> {
  const turn = turnOf(options)
  try {
    const result = await work(turn)
    await turn.end(true)
    return result
  } catch (error) {
    // What went wrong first is what is told; a lock that cannot be taken away any more is broken by the next build.
    await turn.end(false).catch(() => undefined)
    throw error
  }
}

function turnOf({ output, check = false, onWait }: TurnOptions): Turn {
  let lock: OutputLock | undefined
  const written: string[] = []

  async function taken(): Promise<OutputLock> {
    if (lock) return lock
    lock = await output.lock(onWait)
    // What a full disk left unfinished may be what fills it.
    await output.sweep()
    return lock
  }

  const run: Turn['run'] = async (plan, stepsOf) => {
    if (check) {
      const planned = await plan()
      written.push(...stepsOf(planned).map(({ path }) => path))
      return planned
    }
    if (!lock) {
      // Another build may be writing what is read here: if it fails, it is read again when that build is through.
      const planned = await plan().catch(() => undefined)
      if (planned !== undefined && stepsOf(planned).length === 0) return planned
    }
    const held = await taken()
    const planned = await plan()
    const steps = stepsOf(planned)
    if (steps.length > 0) {
      await held.check()
      await perform(steps, output)
      written.push(...steps.map(({ path }) => path))
    }
    return planned
  }

  return {
    written,
    run,
    write: async (plan) => {
      await run(plan, (steps) => steps)
    },
    end: async (wentWell) => {
      try {
        if (!check && wentWell && !lock && (await output.isUnfinished())) await taken()
        else if (lock && wentWell) await output.sweep()
      } finally {
        await lock?.release()
      }
    },
  }
}
