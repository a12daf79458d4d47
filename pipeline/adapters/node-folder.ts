import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { digester } from '../edition/digests/digester.js'
import type { Folder, FolderEntry } from '../model/ports.js'
import { checkPath } from './check-path.js'

const PIECE = 1 << 20

/** What a path fails with that leads nowhere, through a file, to a link, or to a socket. */
const NOTHING_THERE: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO']

/**
 * Open a folder of the file system to read from. Files are read in pieces of a megabyte, however large they are.
 *
 * The folder itself may be a link; nothing below it is followed.
 */
export function nodeFolder(folder: string): Folder {
  const root = resolve(folder)
  /** The last folder that was found to be one without a link on the way: files come folder by folder. */
  let last = ''

  /** Whether a path leads to a folder and through no link. */
  async function isReached(path: string): Promise<boolean> {
    if (path === '' || path === '.' || path === last) return true
    if (!(await isReached(dirname(path)))) return false
    const there = await lstat(join(root, path)).catch(nothing)
    if (there?.isDirectory() !== true) return false
    last = path
    return true
  }

  async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T | undefined> {
    checkPath(path)
    if (!(await isReached(dirname(path)))) return undefined
    // To open a pipe would wait for whoever writes to it.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    const file = await open(join(root, path), flags).catch(nothing)
    if (!file) return undefined
    try {
      return (await file.stat()).isFile() ? await work(file) : undefined
    } finally {
      await file.close()
    }
  }

  return {
    async list(path) {
      if (path !== '') checkPath(path)
      if (!(await isReached(path))) return undefined
      const entries = await readdir(join(root, path), { withFileTypes: true }).catch(nothing)
      return entries
        ?.map((entry): FolderEntry => ({ name: entry.name, kind: kindOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },

    size: (path) => withFile(path, async (file) => (await file.stat()).size),

    read: (path, most) =>
      withFile(path, async (file) => {
        const { size } = await file.stat()
        const bytes = Buffer.alloc(Math.min(size, most))
        let filled = 0
        while (filled < bytes.length) {
          const { bytesRead } = await file.read(bytes, filled, bytes.length - filled)
          if (bytesRead === 0) break
          filled += bytesRead
        }
        return bytes.subarray(0, filled)
      }),

    digests: (path, algorithms) =>
      withFile(path, async (file) => {
        const growing = digester(algorithms)
        const piece = Buffer.alloc(Math.min(PIECE, Math.max(1, (await file.stat()).size)))
        for (;;) {
          const { bytesRead } = await file.read(piece, 0, piece.length)
          if (bytesRead === 0) return growing.digests()
          growing.update(piece.subarray(0, bytesRead))
        }
      }),
  }
}

function kindOf(entry: {
  readonly isFile: () => boolean
  readonly isDirectory: () => boolean
  readonly isSymbolicLink: () => boolean
}): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

function nothing(error: unknown): undefined {
  if (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    NOTHING_THERE.includes(error.code)
  )
    return undefined
  throw error
}
