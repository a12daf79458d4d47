import { workerData } from 'node:worker_threads'
import { prepare } from '../formats/prepare.js'
import type { RawText } from '../model/compiled.js'
import { compiler } from '../pipeline.js'
import type { Answer } from './team-of-threads.js'

const compile = compiler(workerData)

/** Compile one source in this thread; what is wrong with the program is an answer too, as a death would be the text's. */
export default async function answer(source: RawText): Promise<Answer> {
  try {
    return { prepared: prepare(await compile(source)) }
  } catch (error) {
    return { error }
  }
}
