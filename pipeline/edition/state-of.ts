import type { OutputReader } from '../model/ports.js'
import { digested } from './digested.js'

/** Tell one state of what is published from another: whoever writes writes the catalogue last. Undefined for nothing. */
export async function stateOf(output: OutputReader): Promise<string | undefined> {
  const bytes = await output.read('index.json')
  return bytes && digested(bytes).sha512
}
