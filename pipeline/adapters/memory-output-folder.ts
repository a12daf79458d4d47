import { integrityOf } from '../edition/integrity-of.js'
import { OutputError } from '../model/output-error.js'
import type { Content, OutputFolder } from '../model/ports.js'
import { checkPath } from './check-path.js'

/** An output folder in memory, and what is in it. */
export interface MemoryOutputFolder extends OutputFolder {
  /** Contents by path, in the order of their first writing. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Open an output folder in memory: for tests, and for callers that store the files elsewhere. */
export function memoryOutputFolder(): MemoryOutputFolder {
  const files = new Map<string, Uint8Array>()
  /** Settled when whoever asked last for the lock has released it. */
  let last = Promise.resolve()
  const bytesOf = async (content: Content) => {
    if (content instanceof Uint8Array) return Uint8Array.from(content)
    const pieces: string[] = []
    if (typeof content === 'string') pieces.push(content)
    else for await (const piece of content) pieces.push(piece)
    return new TextEncoder().encode(pieces.join(''))
  }
  const below = (path: string) => [...files.keys()].filter((file) => file.startsWith(`${path}/`))

  return {
    files,
    read: async (path) => {
      checkPath(path)
      return files.get(path)
    },
    digest: async (path) => {
      checkPath(path)
      const bytes = files.get(path)
      return bytes && { size: bytes.length, integrity: integrityOf(bytes) }
    },
    stamp: async () => '',
    list: async (path) => {
      checkPath(path)
      const names = below(path).map((file) => file.slice(path.length + 1).split('/', 1)[0] ?? '')
      return [...new Set(names)].sort()
    },
    hasFolder: async (path) => {
      checkPath(path)
      return below(path).length > 0
    },
    write: async (contents) => {
      for (const [path, content] of contents) {
        checkPath(path)
        files.set(path, await bytesOf(content))
      }
    },
    writeFolders: async (folders) => {
      for (const [path, contents] of folders) {
        checkPath(path)
        for (const name of contents.keys()) checkPath(name)
        if (files.has(path) || below(path).length > 0) {
          throw new OutputError(`cannot write \`${path}\`: something is there already`, 'EEXIST')
        }
        for (const [name, content] of contents) files.set(`${path}/${name}`, await bytesOf(content))
      }
    },
    remove: async (paths) => {
      for (const path of paths) {
        checkPath(path)
        for (const file of [path, ...below(path)]) files.delete(file)
      }
    },
    isUnfinished: async () => false,
    sweep: async () => {},
    scratch: async () => {
      const texts = new Map<string, string[]>()
      return {
        append: async (name, text) => {
          const pieces = texts.get(name)
          if (pieces) pieces.push(text)
          else texts.set(name, [text])
        },
        read: async (name) => texts.get(name)?.join('') ?? '',
        remove: async () => texts.clear(),
      }
    },
    lock: async (onWait, signal) => {
      signal?.throwIfAborted()
      const before = last
      let isFree = false
      void before.then(() => {
        isFree = true
      })
      let open = () => {}
      last = new Promise<void>((resolve) => {
        open = resolve
      })
      await Promise.resolve()
      const wasFree = isFree
      if (!wasFree) onWait?.('this process')
      await Promise.race([before, ...(signal ? [aborted(signal)] : [])])
      if (signal?.aborted) {
        // Whoever asked later waits for whoever asked before.
        void before.then(open)
        throw signal.reason
      }
      return { wasFree, check: async () => {}, release: async () => open() }
    },
  }
}

/** Settle when a signal is given. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
