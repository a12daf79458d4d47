import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { TextStream } from './surroundings.js'

/** Somebody at a terminal. */
export interface Questions {
  /** Ask, and give the line that is the answer, without blanks at its ends; empty where the input has ended. */
  readonly ask: (question: string) => Promise<string>
  readonly close: () => void
}

/** Ask on standard error, and read answers from an input. */
export function questions(stdin: Readable, stderr: TextStream): Questions {
  const lines = createInterface({ input: stdin })
  const answers = lines[Symbol.asyncIterator]()
  return {
    ask: async (question) => {
      stderr.write(question)
      const { value } = await answers.next()
      return String(value ?? '').trim()
    },
    close: () => lines.close(),
  }
}
