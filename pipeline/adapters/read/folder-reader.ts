import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { OutputReader } from '../../model/ports.js'
import { checkPath } from '../check-path.js'
import { outputError } from '../output-error.js'
import { plainFolders } from '../plain-folders.js'
import { unless } from '../unless.js'

/** Open an output folder of the file system to read it; no link below it is followed. */
export function folderReader(folder: string): OutputReader {
  const root = resolve(folder)
  const folders = plainFolders(root)
  return {
    read: async (path) => {
      try {
        checkPath(path)
        return folders.plain(path) ? await readFile(join(root, path)).catch(unless('ENOENT')) : undefined
      } catch (error) {
        throw outputError('read', path, error)
      }
    },
  }
}
