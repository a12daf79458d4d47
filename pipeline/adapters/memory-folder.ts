import { digester } from '../edition/digests/digester.js'
import type { Folder, FolderEntry } from '../model/ports.js'

/** A file by its content, or what else stands at a path. */
export type MemoryEntry = Uint8Array | string | { readonly kind: 'folder' | 'link' | 'other' }

/**
 * Open a folder in memory to read from: for tests, and for callers that keep the files elsewhere.
 *
 * @param entries By path; the folders above a path are there without being named.
 */
export function memoryFolder(entries: ReadonlyMap<string, MemoryEntry>): Folder {
  const files = new Map<string, Uint8Array>()
  const folders = new Map<string, Map<string, FolderEntry['kind']>>([['', new Map()]])
  const put = (path: string, kind: FolderEntry['kind']): void => {
    const slash = path.lastIndexOf('/')
    const [above, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
    if (!folders.has(above)) {
      put(above, 'folder')
      folders.set(above, new Map())
    }
    folders.get(above)?.set(name, kind)
  }
  for (const [path, entry] of entries) {
    const isFile = typeof entry === 'string' || entry instanceof Uint8Array
    put(path, isFile ? 'file' : entry.kind)
    if (isFile) files.set(path, typeof entry === 'string' ? new TextEncoder().encode(entry) : entry)
    else if (entry.kind === 'folder' && !folders.has(path)) folders.set(path, new Map())
  }
  return {
    list: async (path) => {
      const inside = folders.get(path)
      return (
        inside &&
        [...inside].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1))
      )
    },
    size: async (path) => files.get(path)?.length,
    read: async (path, most) => files.get(path)?.subarray(0, most),
    digests: async (path, algorithms) => {
      const bytes = files.get(path)
      if (!bytes) return undefined
      const growing = digester(algorithms)
      growing.update(bytes)
      return growing.digests()
    },
  }
}
