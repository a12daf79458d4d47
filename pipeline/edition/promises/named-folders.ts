import { createHash } from 'node:crypto'
import { ARTICLE_FILES } from '../../model/edition.js'
import type { EntryRead, FilesRead } from './catalogue-read.js'

/**
 * What an index names below `latest` and `withdrawn`, each path in six bytes of its digest: memory grows by some hundred
 * bytes an article, whatever its name. Of two million paths two share their six bytes with a chance of one in a hundred;
 * then what is not named may be taken for what is, and nothing else.
 */
export interface NamedFolders {
  readonly add: (entry: EntryRead) => void
  /** Names of the files that belong in a folder; undefined where it holds none. */
  readonly filesIn: (path: string) => ReadonlySet<string> | undefined
  /** Whether a folder leads to another that is named. */
  readonly leads: (path: string) => boolean
  /** Whether a folder is where an article was that is withdrawn. */
  readonly isTaken: (path: string) => boolean
}

/** Start from the files of all articles together. */
export function namedFolders(files: FilesRead): NamedFolders {
  const sets = new Map<string, ReadonlySet<string>>()
  const named = new Map<number, ReadonlySet<string>>([[pathKey('latest'), new Set(files.keys())]])
  const above = new Set<number>()
  const taken = new Set<number>()

  /** Most articles have files of the same names. */
  function namesOf(names: readonly string[]): ReadonlySet<string> {
    const key = names.join('/')
    const known = sets.get(key) ?? new Set(names)
    sets.set(key, known)
    return known
  }

  function name(path: string, files: readonly string[]): void {
    named.set(pathKey(path), namesOf(files))
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const key = pathKey(path.slice(0, at))
      if (above.has(key)) break
      above.add(key)
    }
  }

  return {
    add(entry) {
      const { id } = entry
      if (!('files' in entry)) taken.add(pathKey(`latest/${id}`))
      else if (!('status' in entry)) name(`latest/${id}`, [...ARTICLE_FILES, ...entry.files.keys()])
      else {
        taken.add(pathKey(`latest/${id}`))
        if (entry.files.size > 0) name(`withdrawn/${id}`, [...entry.files.keys()])
      }
    },
    filesIn: (path) => named.get(pathKey(path)),
    leads: (path) => above.has(pathKey(path)),
    isTaken: (path) => taken.has(pathKey(path)),
  }
}

/** Tell a path by six bytes of its digest. */
export function pathKey(path: string): number {
  return createHash('sha256').update(path).digest().readUIntBE(0, 6)
}
