import { createInterface } from 'node:readline/promises'
import type { Readable } from 'node:stream'
import type { TextStream } from './surroundings.js'

/** Ask a question that `y` or `yes` agrees to, and nothing else, an end of the input included. */
export async function agreed(question: string, stdin: Readable, stderr: TextStream): Promise<boolean> {
  stderr.write(`${question} [y/N] `)
  const lines = createInterface({ input: stdin })
  try {
    const { value } = await lines[Symbol.asyncIterator]().next()
    return /^y(es)?$/i.test(String(value ?? '').trim())
  } finally {
    lines.close()
  }
}
