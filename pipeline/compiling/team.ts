import { setImmediate as turnOfEvents } from 'node:timers/promises'
import { type Prepared, prepare } from '../formats/prepare.js'
import type { Compiled, RawText } from '../model/compiled.js'

/** Who compiles sources, in this thread or in others. */
export interface Team {
  readonly prepare: (source: RawText) => Promise<Prepared>
  /** How many sources it is given before the first is taken back. */
  readonly ahead: number
  readonly close: () => Promise<void>
}

/** Compile in this thread, one source after the other. */
export function teamOfOne(compile: (source: RawText) => Promise<Compiled>): Team {
  return {
    ahead: 1,
    prepare: async (source) => {
      // Signals, and signs of life of the lock, come between two articles.
      await turnOfEvents()
      return prepare(await compile(source))
    },
    close: async () => {},
  }
}
