import type { Dirent } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OutputFolder } from '../model/ports.js'
import { OutputError, outputError } from './output-error.js'

/** Folder below the root for what is being written; nothing in it was ever published. */
const UNFINISHED = '.unfinished'

/** Open a folder of the file system to write to; it is made when something is written. */
export function nodeOutputFolder(root: string): OutputFolder {
  const real = new Set<string>()
  let count = 0

  /** Make a folder and those above it; a link on the way could lead out of the output and is refused. */
  async function ensure(path: string): Promise<void> {
    if (real.has(path)) return
    const full = join(root, path)
    const there = await lstat(full).catch(absent)
    if (there?.isSymbolicLink() && path !== '.') throw linkError(path)
    if (!there) {
      if (path !== '.') await ensure(dirname(path))
      await mkdir(full, { recursive: path === '.' })
      if (path !== '.') await syncFolder(dirname(full))
    }
    real.add(path)
  }

  async function refuseLinks(path: string): Promise<void> {
    for (let above = path; above !== '.'; above = dirname(above)) {
      if (real.has(above)) return
      const there = await lstat(join(root, above)).catch(absent)
      if (there?.isSymbolicLink()) throw linkError(above)
    }
  }

  async function unfinished(): Promise<string> {
    await ensure(UNFINISHED)
    count += 1
    return join(root, UNFINISHED, `${process.pid}-${count}`)
  }

  async function guarded<T>(verb: 'read' | 'write', path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw outputError(verb, path, error)
    }
  }

  return {
    read: (path) =>
      guarded('read', path, async () => {
        await refuseLinks(path)
        return await readFile(join(root, path)).catch(absent)
      }),

    list: (path) =>
      guarded('read', path, async () => {
        const entries: Dirent[] =
          (await readdir(join(root, path), { withFileTypes: true }).catch(absent)) ?? []
        return entries.map(({ name }) => name).sort()
      }),

    write: (path, bytes) =>
      guarded('write', path, async () => {
        await ensure(dirname(path))
        const there = await lstat(join(root, path)).catch(absent)
        if (there?.isSymbolicLink()) throw linkError(path)
        const temporary = await unfinished()
        await writeSynced(temporary, bytes)
        await rename(temporary, join(root, path))
        await syncFolder(dirname(join(root, path)))
      }),

    writeFolder: (path, files) =>
      guarded('write', path, async () => {
        await ensure(dirname(path))
        const temporary = await unfinished()
        const folders = new Set<string>([temporary])
        for (const [name, bytes] of files) {
          const file = join(temporary, name)
          await mkdir(dirname(file), { recursive: true })
          for (let above = dirname(file); above !== temporary; above = dirname(above)) folders.add(above)
          await writeSynced(file, bytes)
        }
        for (const folder of folders) await syncFolder(folder)
        await rename(temporary, join(root, path))
        await syncFolder(dirname(join(root, path)))
      }),

    remove: (path) =>
      guarded('write', path, async () => {
        await refuseLinks(path)
        await rm(join(root, path), { recursive: true, force: true })
        await syncFolder(dirname(join(root, path)))
      }),

    sweep: () =>
      guarded('write', UNFINISHED, async () => {
        real.delete(UNFINISHED)
        await rm(join(root, UNFINISHED), { recursive: true, force: true })
      }),
  }
}

async function writeSynced(path: string, bytes: Uint8Array | string): Promise<void> {
  // `wx` follows no link and takes over no file.
  await withFile(path, 'wx', async (file) => {
    await file.writeFile(bytes)
    await file.sync()
  })
}

/** A rename is durable only once the folder that holds the name is. */
async function syncFolder(path: string): Promise<void> {
  await withFile(path, 'r', (folder) => folder.sync())
}

async function withFile(
  path: string,
  flags: string,
  work: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags)
  try {
    await work(file)
  } finally {
    await file.close()
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

function linkError(path: string): OutputError {
  return new OutputError(`\`${path}\` is a symbolic link, which is not followed; remove it`, 'ESYMLINK')
}
