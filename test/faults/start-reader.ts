import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ReadReport, ToReader } from './reader.js'

export interface Reader {
  /** Let it read a folder over and over, from now on. */
  readonly read: (work: Exclude<ToReader, string>) => Promise<void>
  /** Stop, and tell what was read. */
  readonly stop: () => Promise<ReadReport>
  readonly end: () => void
}

/** Start a process that reads what is published while others write it. */
export function startReader(): Reader {
  const child = fork(join(import.meta.dirname, 'reader.ts'), {
    execArgv: ['--import', import.meta.resolve('jiti/register')],
  })
  const ask = async (message: ToReader): Promise<unknown> => {
    const answer = once(child, 'message')
    child.send(message)
    const [told] = await answer
    return told
  }
  return {
    read: async (work) => {
      await ask(work)
    },
    stop: async () => {
      const report = await ask('stop')
      if (!isReport(report)) throw new Error(`The reader says ${JSON.stringify(report)}`)
      return report
    },
    end: () => child.disconnect(),
  }
}

function isReport(value: unknown): value is ReadReport {
  return typeof value === 'object' && value !== null && 'reads' in value && 'faults' in value
}
