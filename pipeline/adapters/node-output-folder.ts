import { createHash, randomUUID } from 'node:crypto'
import {
  createReadStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { OutputError } from '../model/output-error.js'
import type { Content, FileDigest, OutputFolder, WholeContent } from '../model/ports.js'
import { checkPath } from './check-path.js'
import { nodeScratch } from './node-scratch.js'
import { outputError } from './output-error.js'
import { takeLock } from './output-lock.js'
import { linkError, plainFolders } from './plain-folders.js'
import { settle } from './settle.js'
import { stampOf } from './stamp.js'
import { unless } from './unless.js'

/** Folder below the root for what is being written; nothing in it was ever published. */
const UNFINISHED = '.unfinished'
/** Folder below the root that whoever writes has. */
const LOCK = '.lock'

/**
 * Open a folder of the file system to write to; it is made when something is written.
 *
 * What is written goes into a folder of its own first, is made durable there, and is then renamed to its place, so
 * that neither a reader nor a crash meets half of it. The root may be a link; nothing below it is followed.
 *
 * Files are read and written by calls that wait: each is small, and what a promise costs is several times what the call
 * does. It is the disk that is waited for by promises.
 *
 * Its functions reject with an `OutputError` that says in one line what the file system refused.
 */
export function nodeOutputFolder(folder: string): OutputFolder {
  const root = resolve(folder)
  const folders = plainFolders(root)
  let isHeld = false

  async function guarded<T>(verb: 'read' | 'write', path: string, work: () => T | Promise<T>): Promise<T> {
    try {
      checkPath(path)
      return await work()
    } catch (error) {
      throw outputError(verb, path, error)
    }
  }

  /** A place that nothing else has, on the same file system. */
  function unfinished(): string {
    folders.ensure(UNFINISHED, new Set())
    return join(root, UNFINISHED, randomUUID())
  }

  /** Write a file that is to get another name; all paths that have to settle before it gets it are added to `made`. */
  async function writeAside(content: Content, made: Set<string>): Promise<string> {
    const temporary = unfinished()
    made.add(temporary)
    if (isHeldWhole(content)) writeFileSync(temporary, content, { flag: 'wx' })
    else await writeFile(temporary, content, { flag: 'wx' })
    return temporary
  }

  function writeFolderAside(files: ReadonlyMap<string, WholeContent>, made: Set<string>): string {
    const temporary = unfinished()
    mkdirSync(temporary)
    made.add(temporary)
    for (const [name, content] of files) {
      checkPath(name)
      const file = join(temporary, name)
      const folder = dirname(file)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      for (let above = folder; !made.has(above); above = dirname(above)) made.add(above)
      writeFileSync(file, content, { flag: 'wx' })
      made.add(file)
    }
    return temporary
  }

  function removeOne(path: string, touched: Set<string>): string | undefined {
    if (dirname(path) !== '.') folders.refuseLinks(dirname(path))
    if (folders.isLink(path) === undefined) return undefined
    // Out of sight at once, so that no reader meets half a folder.
    const temporary = unfinished()
    renameSync(join(root, path), temporary)
    folders.forget(path)
    touched.add(dirname(join(root, path)))
    return temporary
  }

  /** Remove a folder that has nothing left, and those above it, but for the one at the top. */
  function prune(path: string, touched: Set<string>): void {
    if (!path.includes('/')) return
    const full = join(root, path)
    if (!isRemoved(full)) return
    folders.forget(path)
    touched.delete(full)
    touched.add(dirname(full))
    prune(dirname(path), touched)
  }

  /** Write each aside, and give all their names, in order, once the disk has them. */
  async function writeAll<T>(
    contents: ReadonlyMap<string, T>,
    asideOf: (path: string, content: T, made: Set<string>) => string | Promise<string>,
  ): Promise<void> {
    const made = new Set<string>()
    const aside: [path: string, temporary: string][] = []
    for (const [path, content] of contents) {
      aside.push([path, await guarded('write', path, () => asideOf(path, content, made))])
    }
    const first = aside[0]?.[0] ?? UNFINISHED
    await guarded('write', first, () => settle(made, root))
    const touched = new Set<string>()
    for (const [path, temporary] of aside) {
      await guarded('write', path, () => {
        folders.ensure(dirname(path), touched)
        renameSync(temporary, join(root, path))
        touched.add(dirname(join(root, path)))
      })
    }
    await guarded('write', first, () => settle(touched, root))
  }

  return {
    read: (path) =>
      guarded('read', path, () => (folders.plain(path) ? readUnlessGone(join(root, path)) : undefined)),

    digest: (path) =>
      guarded('read', path, async () => {
        return folders.plain(path) ? await digestOf(join(root, path)).catch(unless('ENOENT')) : undefined
      }),

    stamp: (path) =>
      guarded('read', path, () => {
        const there = folders.plain(path)
        return there ? stampOf(there) : ''
      }),

    list: (path) =>
      guarded('read', path, () => (folders.plain(path) ? readdirSync(join(root, path)).sort() : [])),

    hasFolder: (path) => guarded('read', path, () => folders.plain(path)?.isDirectory() ?? false),

    write: (files) =>
      writeAll(files, (path, content, made) => {
        folders.plain(path)
        return writeAside(content, made)
      }),

    writeFolders: (whole) =>
      writeAll(whole, (path, files, made) => {
        folders.refuseLinks(dirname(path))
        if (folders.isLink(path) !== undefined)
          throw new OutputError(`cannot write \`${path}\`: something is there already`, 'EEXIST')
        return writeFolderAside(files, made)
      }),

    remove: async (paths) => {
      const touched = new Set<string>()
      const aside: string[] = []
      for (const path of paths) {
        await guarded('write', path, () => {
          const temporary = removeOne(path, touched)
          if (temporary === undefined) return
          aside.push(temporary)
          prune(dirname(path), touched)
        })
      }
      await guarded('write', paths[0] ?? UNFINISHED, async () => {
        await settle(touched, root)
        for (const temporary of aside) await rm(temporary, { recursive: true })
      })
    },

    isUnfinished: () =>
      guarded('read', UNFINISHED, () =>
        [UNFINISHED, LOCK].map(folders.isLink).some((one) => one !== undefined),
      ),

    sweep: () =>
      guarded('write', UNFINISHED, async () => {
        folders.forget(UNFINISHED)
        // Others who wait for the lock may be writing their offers there.
        await rm(join(root, UNFINISHED), { recursive: true, force: true, maxRetries: 20, retryDelay: 5 })
      }),

    scratch: async () => {
      // Without the lock nothing may be written here, and whoever holds it may sweep.
      const place = isHeld ? await guarded('write', UNFINISHED, unfinished) : tmpdir()
      return await nodeScratch(place)
    },

    lock: async (onWait, signal) => {
      const lock = await guarded('write', LOCK, async () => {
        if (folders.isLink(LOCK)) throw linkError(LOCK)
        const options = { ...(onWait && { onWait }), ...(signal && { signal }) }
        return await takeLock({ lock: join(root, LOCK), unfinished, ...options })
      })
      if (!lock) throw signal?.reason
      // Others may have removed folders meanwhile.
      folders.forget()
      isHeld = true
      return {
        wasFree: lock.wasFree,
        check: () => guarded('write', LOCK, lock.check),
        release: () => {
          isHeld = false
          return guarded('write', LOCK, lock.release)
        },
      }
    },
  }
}

async function digestOf(file: string): Promise<FileDigest> {
  const hash = createHash('sha512')
  let size = 0
  for await (const piece of createReadStream(file)) {
    hash.update(piece)
    size += piece.length
  }
  return { size, integrity: `sha512-${hash.digest('base64')}` }
}

/** Read a file that another may be about to remove. */
function readUnlessGone(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    return unless('ENOENT')(error)
  }
}

function isHeldWhole(content: Content): content is WholeContent {
  return typeof content === 'string' || content instanceof Uint8Array
}

/** Remove an empty folder; false where something is in it, or it is gone. */
function isRemoved(path: string): boolean {
  try {
    rmdirSync(path)
    return true
  } catch (error) {
    return unless('ENOTEMPTY', 'EEXIST', 'ENOENT')(error) ?? false
  }
}
