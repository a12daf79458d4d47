import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import type { OcflCode } from './codes.js'
import { type InventoryLoaded, loadInventory } from './load-inventory.js'
import { walkFolder } from './walk-folder.js'

export interface VersionFolder {
  readonly inventory: InventoryLoaded | undefined
  /** Content files, by their paths below the object. */
  readonly files: readonly string[]
}

export interface CheckVersionFolderOptions {
  /** Path of the object. */
  readonly object: string
  readonly contentDirectory: string
  /** SHA-512 of the object's own inventory. */
  readonly known: string | undefined
  readonly report: Report<OcflCode>
}

/** Check what lies in the folder of a version, read its inventory and list its content. */
export async function checkVersionFolder(
  folder: Folder,
  name: string,
  { object, contentDirectory, known, report }: CheckVersionFolderOptions,
): Promise<VersionFolder> {
  const path = joinPath(object, name)
  const entries = (await attempt(path, report, () => folder.list(path))) ?? []
  const inventory = await loadInventory(folder, path, { entries, known, report })
  const files: string[] = []
  for (const entry of entries) {
    const at = joinPath(path, entry.name)
    if (entry.kind === 'link') report('E090', at, 'Unexpected link')
    else if (entry.kind === 'other') report('E089', at, 'Neither file nor folder')
    else if (entry.kind === 'folder') {
      if (entry.name !== contentDirectory) report('W002', at, `Unexpected folder ${shown(entry.name)}`)
      else files.push(...(await contentOf(folder, object, at, report)))
    } else checkFile(at, entry.name, inventory !== undefined, report)
  }
  if (!inventory) report('W010', path, 'A version without an inventory')
  return { inventory, files }
}

function checkFile(path: string, name: string, hasInventory: boolean, report: Report<OcflCode>): void {
  if (name === 'inventory.json' || (hasInventory && name.startsWith('inventory.json.'))) return
  if (name.toLowerCase() === 'inventory.json') report('E034', path, `Unexpected name ${shown(name)}`)
  report('E015', path, `Unexpected file ${shown(name)}`)
}

async function contentOf(
  folder: Folder,
  object: string,
  path: string,
  report: Report<OcflCode>,
): Promise<string[]> {
  const files: string[] = []
  for await (const { path: at, kind } of walkFolder(folder, path, report)) {
    if (kind === 'file') files.push(object === '' ? at : at.slice(object.length + 1))
    else if (kind === 'link') report('E090', at, 'Unexpected link')
    else if (kind === 'other') report('E089', at, 'Neither file nor folder')
    else if (at !== path) report('E024', at, 'Empty folder')
  }
  if (files.length === 0) report('W003', path, 'A content folder without a file')
  return files
}
