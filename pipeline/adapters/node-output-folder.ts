import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import pMap from 'p-map'
import { OutputError } from '../model/output-error.js'
import type { Content, OutputFolder } from '../model/ports.js'
import { checkPath } from './check-path.js'
import { outputError } from './output-error.js'
import { takeLock } from './output-lock.js'
import { linkError, plainFolders } from './plain-folders.js'
import { syncFolder } from './sync-folder.js'
import { unless } from './unless.js'

/** Folder below the root for what is being written; nothing in it was ever published. */
const UNFINISHED = '.unfinished'
/** Folder below the root that whoever writes has. */
const LOCK = '.lock'

/** A new file, on the disk when the promise is kept; `wx` follows no link and takes over no file. */
const SYNCED = { flag: 'wx', flush: true } as const

/** How many files are on their way to the disk at once, so that it can take them together. */
const AT_ONCE = { concurrency: 16, stopOnError: false } as const

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
  const folders = plainFolders(root)

  async function guarded<T>(verb: 'read' | 'write', path: string, work: () => Promise<T>): Promise<T> {
    try {
      checkPath(path)
      return await work()
    } catch (error) {
      throw outputError(verb, path, error)
    }
  }

  /** A place that nothing else has, on the same file system. */
  async function unfinished(): Promise<string> {
    await folders.ensure(UNFINISHED, new Set())
    return join(root, UNFINISHED, randomUUID())
  }

  async function writeAside(content: Content): Promise<string> {
    const temporary = await unfinished()
    await writeFile(temporary, content, SYNCED)
    return temporary
  }

  async function writeFolderAside(files: ReadonlyMap<string, Content>): Promise<string> {
    const temporary = await unfinished()
    const made = new Set<string>([temporary])
    for (const [name, content] of files) {
      checkPath(name)
      const file = join(temporary, name)
      await mkdir(dirname(file), { recursive: true })
      for (let above = dirname(file); above !== temporary; above = dirname(above)) made.add(above)
      await writeFile(file, content, SYNCED)
    }
    await syncAll(made)
    return temporary
  }

  async function removeOne(path: string, touched: Set<string>): Promise<string | undefined> {
    if (dirname(path) !== '.') await folders.refuseLinks(dirname(path))
    if ((await folders.isLink(path)) === undefined) return undefined
    // Out of sight at once, so that no reader meets half a folder.
    const temporary = await unfinished()
    await rename(join(root, path), temporary)
    folders.forget(path)
    touched.add(dirname(join(root, path)))
    return temporary
  }

  /** Remove a folder that has nothing left, and those above it, but for the one at the top. */
  async function prune(path: string, touched: Set<string>): Promise<void> {
    if (!path.includes('/')) return
    const full = join(root, path)
    const isGone = await rmdir(full).then(() => true, unless('ENOTEMPTY', 'EEXIST', 'ENOENT'))
    if (!isGone) return
    folders.forget(path)
    touched.delete(full)
    touched.add(dirname(full))
    await prune(dirname(path), touched)
  }

  return {
    read: (path) =>
      guarded('read', path, async () => {
        await folders.refuseLinks(path)
        return await readFile(join(root, path)).catch(unless('ENOENT'))
      }),

    list: (path) =>
      guarded('read', path, async () => {
        await folders.refuseLinks(path)
        const names = await readdir(join(root, path)).catch(unless('ENOENT'))
        return (names ?? []).sort()
      }),

    hasFolder: (path) =>
      guarded('read', path, async () => {
        await folders.refuseLinks(path)
        const there = await lstat(join(root, path)).catch(unless('ENOENT'))
        return there?.isDirectory() ?? false
      }),

    write: async (files) => {
      const aside = await together(files, ([path, content]) =>
        guarded('write', path, async () => {
          await folders.refuseLinks(dirname(path))
          if (await folders.isLink(path)) throw linkError(path)
          return [path, await writeAside(content)] as const
        }),
      )
      await put(aside)
    },

    writeFolders: async (made) => {
      const aside = await together(made, ([path, files]) =>
        guarded('write', path, async () => {
          await folders.refuseLinks(dirname(path))
          if ((await folders.isLink(path)) !== undefined)
            throw new OutputError(`cannot write \`${path}\`: something is there already`, 'EEXIST')
          return [path, await writeFolderAside(files)] as const
        }),
      )
      await put(aside)
    },

    remove: async (paths) => {
      const touched = new Set<string>()
      const aside: string[] = []
      for (const path of paths) {
        await guarded('write', path, async () => {
          const temporary = await removeOne(path, touched)
          if (temporary === undefined) return
          aside.push(temporary)
          await prune(dirname(path), touched)
        })
      }
      await guarded('write', paths[0] ?? UNFINISHED, async () => {
        await syncAll(touched)
        for (const temporary of aside) await rm(temporary, { recursive: true })
      })
    },

    isUnfinished: () =>
      guarded('read', UNFINISHED, async () => {
        const left = await Promise.all([UNFINISHED, LOCK].map(folders.isLink))
        return left.some((one) => one !== undefined)
      }),

    sweep: () =>
      guarded('write', UNFINISHED, async () => {
        folders.forget(UNFINISHED)
        // Others who wait for the lock may be writing their offers there.
        await rm(join(root, UNFINISHED), { recursive: true, force: true, maxRetries: 20, retryDelay: 5 })
      }),

    lock: async (onWait, signal) => {
      const lock = await guarded('write', LOCK, async () => {
        if (await folders.isLink(LOCK)) throw linkError(LOCK)
        const options = { ...(onWait && { onWait }), ...(signal && { signal }) }
        return await takeLock({ lock: join(root, LOCK), unfinished, ...options })
      })
      if (!lock) throw signal?.reason
      // Others may have removed folders meanwhile.
      folders.forget()
      return {
        check: () => guarded('write', LOCK, lock.check),
        release: () => guarded('write', LOCK, lock.release),
      }
    },
  }

  /** Give what was written aside its names, in order, and wait until the disk has them. */
  async function put(aside: readonly (readonly [path: string, temporary: string])[]): Promise<void> {
    const touched = new Set<string>()
    for (const [path, temporary] of aside) {
      await guarded('write', path, async () => {
        await folders.ensure(dirname(path), touched)
        await rename(temporary, join(root, path))
        touched.add(dirname(join(root, path)))
      })
    }
    await guarded('write', aside[0]?.[0] ?? UNFINISHED, () => syncAll(touched))
  }
}

async function syncAll(paths: Iterable<string>): Promise<void> {
  await together(paths, syncFolder)
}

/** Do a piece of work for each, some at once; all have ended when it rejects, with the first reason. */
async function together<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>): Promise<R[]> {
  try {
    return await pMap(items, work, AT_ONCE)
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error
  }
}
