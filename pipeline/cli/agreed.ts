import type { Readable } from 'node:stream'
import { questions } from './questions.js'
import type { TextStream } from './surroundings.js'

/** Ask a question that `y` or `yes` agrees to, and nothing else, an end of the input included. */
export async function agreed(question: string, stdin: Readable, stderr: TextStream): Promise<boolean> {
  const { ask, close } = questions(stdin, stderr)
  try {
    return /^y(es)?$/i.test(await ask(`${question} [y/N] `))
  } finally {
    close()
  }
}
