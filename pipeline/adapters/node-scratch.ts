import { appendFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scratch } from '../model/ports.js'
import { outputError } from './output-error.js'
import { unless } from './unless.js'

/**
 * Open files for the time of a run in a folder of their own.
 *
 * @param parent Absolute path of the folder to make it in, which is made too where it is not there.
 * @throws {OutputError} where the file system refuses; so do its functions.
 */
export async function nodeScratch(parent: string): Promise<Scratch> {
  async function guarded<T>(verb: 'read' | 'write', work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw outputError(verb, parent, error)
    }
  }
  const folder = await guarded('write', async () => {
    await mkdir(parent, { recursive: true })
    return await mkdtemp(join(parent, 'presswright-'))
  })
  return {
    append: (name, text) => guarded('write', () => appendFile(join(folder, name), text)),
    read: (name) =>
      guarded('read', async () => (await readFile(join(folder, name), 'utf8').catch(unless('ENOENT'))) ?? ''),
    remove: () => guarded('write', () => rm(folder, { recursive: true, force: true })),
  }
}
