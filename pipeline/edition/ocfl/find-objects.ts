import type { Folder, FolderEntry } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import { isDeclarationLike } from './check-declaration.js'
import type { OcflCode } from './codes.js'

/** A folder on the way to objects. */
interface Level {
  readonly path: string
  /** Names of the folders in it that were not yet entered, the last one first. */
  readonly left: string[]
  readonly files: readonly string[]
  hasObjects: boolean
}

/**
 * Find the objects below a storage root, in order of their paths' parts, and report what stands among them.
 *
 * @param entries Of the root itself, whose files are left alone.
 */
export async function* findObjects(
  folder: Folder,
  root: string,
  entries: readonly FolderEntry[],
  report: Report<OcflCode>,
): AsyncGenerator<string> {
  const top = levelOf(root, entries, report)
  // The specification has a meaning for it, and it is checked by itself.
  const levels: Level[] = [{ ...top, files: [], left: top.left.filter((name) => name !== 'extensions') }]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const name = level.left.pop()
    if (name === undefined) {
      levels.pop()
      closeLevel(level, levels.at(-1), levels.length === 1, report)
      continue
    }
    const path = joinPath(level.path, name)
    const inside = (await attempt(path, report, () => folder.list(path))) ?? []
    if (isObjectFolder(inside)) {
      level.hasObjects = true
      yield path
    } else {
      if (inside.length === 0) report('E073', path, 'Empty folder')
      if (inside.some((entry) => entry.kind === 'file' && /^0=ocfl_\d/.test(entry.name))) {
        report('E074', path, 'A storage root within a storage root')
      }
      levels.push(levelOf(path, inside, report))
    }
  }
}

/** An object that lost its declaration still has its inventory. */
function isObjectFolder(entries: readonly FolderEntry[]): boolean {
  return entries.some(
    ({ name, kind }) =>
      kind === 'file' &&
      (name === 'inventory.json' || (isDeclarationLike(name) && name.includes('ocfl_object_'))),
  )
}

function levelOf(path: string, entries: readonly FolderEntry[], report: Report<OcflCode>): Level {
  const left: string[] = []
  const files: string[] = []
  for (const { name, kind } of entries) {
    if (kind === 'link') report('E090', joinPath(path, name), 'Unexpected link')
    else if (kind === 'other') report('E089', joinPath(path, name), 'Neither file nor folder')
    else if (kind === 'folder') left.push(name)
    else files.push(name)
  }
  return { path, left: left.reverse(), files, hasObjects: false }
}

/** Report what a folder holds besides objects, now that all of it is known. */
function closeLevel(
  level: Level,
  above: Level | undefined,
  isChildOfRoot: boolean,
  report: Report<OcflCode>,
): void {
  const { path, files, hasObjects } = level
  for (const name of files) {
    report(hasObjects ? 'E084' : 'E072', joinPath(path, name), `Unexpected file ${shown(name)}`)
  }
  if (!above) return
  if (hasObjects) above.hasObjects = true
  else if (files.length > 0) report('E085', path, 'A folder that ends without an object')
  if (!hasObjects && isChildOfRoot) report('E088', path, 'A folder without any object')
}
