import type { Folder, FolderEntry } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { attempt } from './attempt.js'

/** Something below a folder: all but folders that have entries. */
export interface Walked {
  readonly path: string
  readonly kind: FolderEntry['kind'] | 'empty folder'
}

/** Go through all that is below a folder, in order of the paths' parts; links are told, not followed. */
export async function* walkFolder(
  folder: Folder,
  path: string,
  report: Report<'N001'>,
): AsyncGenerator<Walked> {
  // The last is the next: a stack, as folders can be nested deeper than calls.
  const left: Walked[] = [{ path, kind: 'folder' }]
  for (let one = left.pop(); one; one = left.pop()) {
    if (one.kind !== 'folder') {
      yield one
      continue
    }
    const { path: at } = one
    const entries = await attempt(at, report, () => folder.list(at))
    if (entries?.length === 0) yield { path: at, kind: 'empty folder' }
    for (const { name, kind } of (entries ?? []).toReversed()) left.push({ path: joinPath(at, name), kind })
  }
}
