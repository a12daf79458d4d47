import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import type { OcflCode } from './codes.js'
import type { InventoryRead } from './inventory-read.js'
import { versionName } from './version-name.js'

/** How many missing paths are looked for; more of them than this is more of the same. */
const MOST_MISSING = 101

/**
 * Hold an inventory against the content files that lie in the object: each listed, and none that is not there.
 *
 * @param object Path of the object.
 * @param files Content paths of the files in the folders up to the inventory's version.
 * @param contentDirectory In which they were looked for.
 * @param folders Version folders by their numbers.
 */
export function checkContentFiles(
  object: string,
  { path, manifest, fixity }: InventoryRead,
  files: ReadonlySet<string>,
  contentDirectory: string,
  folders: ReadonlyMap<number, string>,
  report: Report<OcflCode>,
): void {
  let listed = 0
  for (const one of manifest.digests.keys()) {
    if (files.has(one)) listed++
    else checkMissing(one, path, contentDirectory, folders, report)
  }
  // Counted first, as every inventory of a large object would be held against every file otherwise.
  if (listed < files.size) {
    let missing = 0
    for (const one of files) {
      if (missing >= MOST_MISSING) break
      if (manifest.digests.has(one)) continue
      missing++
      report('E023', joinPath(object, one), `A file that ${shown(path)} does not list`)
    }
  }
  for (const [algorithm, block] of fixity) {
    for (const one of block.digests.keys()) {
      if (!files.has(one)) report('E093', path, `A ${algorithm} digest of ${shown(one)}, which is not there`)
    }
  }
}

function checkMissing(
  content: string,
  path: string,
  contentDirectory: string,
  folders: ReadonlyMap<number, string>,
  report: Report<OcflCode>,
): void {
  const [folder = '', directory] = content.split('/', 2)
  const name = versionName(folder)
  // What lies elsewhere was reported for that, and may well be there.
  if (!name || directory !== contentDirectory) return
  const actual = folders.get(name.number)
  if (actual !== undefined && actual !== folder) {
    report('E014', path, `Unexpected ${shown(folder)} where the folder is ${shown(actual)}`)
  } else report('E092', path, `${shown(content)} is not there`)
}
