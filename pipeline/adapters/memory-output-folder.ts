import type { OutputFolder } from '../model/ports.js'

/** An output folder in memory, and what is in it. */
export interface MemoryOutputFolder extends OutputFolder {
  /** Contents by path, in the order of their first writing. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Open an output folder in memory: for tests, and for callers that store the files elsewhere. */
export function memoryOutputFolder(): MemoryOutputFolder {
  const files = new Map<string, Uint8Array>()
  const bytesOf = (content: Uint8Array | string) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  return {
    files,
    read: async (path) => files.get(path),
    list: async (path) => {
      const names = new Set<string>()
      for (const file of files.keys()) {
        if (file.startsWith(`${path}/`)) names.add(file.slice(path.length + 1).split('/', 1)[0] ?? '')
      }
      return [...names].sort()
    },
    write: async (path, content) => {
      files.set(path, bytesOf(content))
    },
    writeFolder: async (path, contents) => {
      if ([...files.keys()].some((file) => file.startsWith(`${path}/`))) throw new Error(`\`${path}\` exists`)
      for (const [name, content] of contents) files.set(`${path}/${name}`, bytesOf(content))
    },
    remove: async (path) => {
      for (const file of [...files.keys()])
        if (file === path || file.startsWith(`${path}/`)) files.delete(file)
    },
    sweep: async () => {},
  }
}
