import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { OutputError } from '../model/output-error.js'
import type { OutputFolder } from '../model/ports.js'
import { checkPath } from './check-path.js'
import { outputError } from './output-error.js'
import { syncFolder } from './sync-folder.js'

/** Folder below the root for what is being written; nothing in it was ever published. */
const UNFINISHED = '.unfinished'

/** A new file, on the disk when the promise is kept; `wx` follows no link and takes over no file. */
const SYNCED = { flag: 'wx', flush: true } as const

/**
 * Open a folder of the file system to write to; it is made when something is written.
 *
 * What is written goes into a folder of its own first, is made durable there, and is then renamed to its place, so
 * that neither a reader nor a crash meets half of it. The root may be a link; nothing below it is followed.
 *
 * Its functions reject with an `OutputError` that says in one line what the file system refused.
 */
export function nodeOutputFolder(folder: string): OutputFolder {
  const root = resolve(folder)
  /** Folders below the root that are known to be folders, not links to some. */
  const known = new Set<string>()

  async function guarded<T>(verb: 'read' | 'write', path: string, work: () => Promise<T>): Promise<T> {
    try {
      checkPath(path)
      return await work()
    } catch (error) {
      throw outputError(verb, path, error)
    }
  }

  /** Make a folder and those above it, durably; a link on the way could lead out of the output and is refused. */
  async function ensure(path: string): Promise<void> {
    if (known.has(path)) return
    if (path === '.') {
      await ensureRoot()
    } else {
      await ensure(dirname(path))
      const full = join(root, path)
      if ((await isLink(path)) === undefined) {
        // Two writes at once may both find the folder missing.
        await mkdir(full).catch(unless('EEXIST'))
        await syncFolder(dirname(full))
      }
      if (await isLink(path)) throw linkError(path)
    }
    known.add(path)
  }

  async function ensureRoot(): Promise<void> {
    const first = await mkdir(root, { recursive: true })
    if (first === undefined) return
    for (let made = root; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
  }

  /** Undefined where there is nothing. */
  async function isLink(path: string): Promise<boolean | undefined> {
    const there = await lstat(join(root, path)).catch(unless('ENOENT'))
    return there?.isSymbolicLink()
  }

  /** Refuse a path that is a link or leads through one. */
  async function refuseLinks(path: string): Promise<void> {
    if (path === '.' || known.has(path)) return
    await refuseLinks(dirname(path))
    const there = await lstat(join(root, path)).catch(unless('ENOENT'))
    if (there?.isSymbolicLink()) throw linkError(path)
    if (there?.isDirectory()) known.add(path)
  }

  /** A place that nothing else has, on the same file system. */
  async function unfinished(): Promise<string> {
    await ensure(UNFINISHED)
    return join(root, UNFINISHED, randomUUID())
  }

  async function put(temporary: string, path: string): Promise<void> {
    const full = join(root, path)
    await rename(temporary, full)
    await syncFolder(dirname(full))
  }

  function forget(path: string): void {
    for (const one of known) if (one === path || one.startsWith(`${path}/`)) known.delete(one)
  }

  return {
    read: (path) =>
      guarded('read', path, async () => {
        await refuseLinks(path)
        return await readFile(join(root, path)).catch(unless('ENOENT'))
      }),

    list: (path) =>
      guarded('read', path, async () => {
        await refuseLinks(path)
        const names = await readdir(join(root, path)).catch(unless('ENOENT'))
        return (names ?? []).sort()
      }),

    write: (path, bytes) =>
      guarded('write', path, async () => {
        await ensure(dirname(path))
        if (await isLink(path)) throw linkError(path)
        const temporary = await unfinished()
        await writeFile(temporary, bytes, SYNCED)
        await put(temporary, path)
      }),

    writeFolder: (path, files) =>
      guarded('write', path, async () => {
        await ensure(dirname(path))
        if ((await isLink(path)) !== undefined)
          throw new OutputError(`cannot write \`${path}\`: something is there already`, 'EEXIST')
        const temporary = await unfinished()
        const folders = new Set<string>([temporary])
        for (const [name, bytes] of files) {
          checkPath(name)
          const file = join(temporary, name)
          await mkdir(dirname(file), { recursive: true })
          for (let above = dirname(file); above !== temporary; above = dirname(above)) folders.add(above)
          await writeFile(file, bytes, SYNCED)
        }
        for (const one of folders) await syncFolder(one)
        await put(temporary, path)
      }),

    remove: (path) =>
      guarded('write', path, async () => {
        if (dirname(path) !== '.') await refuseLinks(dirname(path))
        if ((await isLink(path)) === undefined) return
        // Out of sight at once, so that no reader meets half a folder.
        const temporary = await unfinished()
        await rename(join(root, path), temporary)
        forget(path)
        await syncFolder(dirname(join(root, path)))
        await rm(temporary, { recursive: true })
      }),

    sweep: () =>
      guarded('write', UNFINISHED, async () => {
        forget(UNFINISHED)
        await rm(join(root, UNFINISHED), { recursive: true, force: true })
      }),
  }
}

/** Take one kind of failure for an answer, and no other. */
function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined
    throw error
  }
}

function linkError(path: string): OutputError {
  return new OutputError(`\`${path}\` is a symbolic link, which is not followed; remove it`, 'ESYMLINK')
}
