import type { Folder, FolderEntry } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import { isDeclarationLike } from './check-declaration.js'
import { checkExtensions } from './check-extensions.js'
import { checkLinks } from './check-links.js'
import type { OcflCode } from './codes.js'
import { type VersionName, versionName } from './version-name.js'

const EXTENSION_CODES = { file: 'E067', name: 'W013' } as const

/**
 * Check what lies in the folder of an object, and all that is in `logs` and `extensions`.
 *
 * @returns The version folders in order of their numbers.
 */
export async function checkObjectEntries(
  folder: Folder,
  path: string,
  entries: readonly FolderEntry[],
  report: Report<OcflCode>,
): Promise<readonly VersionName[]> {
  const versions: VersionName[] = []
  for (const { name, kind } of entries) {
    const at = joinPath(path, name)
    if (kind === 'link') report('E090', at, 'Unexpected link')
    else if (kind === 'other') report('E089', at, 'Neither file nor folder')
    else if (kind === 'file') checkFile(at, name, report)
    else if (name === 'extensions') await checkExtensions(folder, at, EXTENSION_CODES, report)
    else if (name === 'logs') await checkLinks(folder, at, report)
    else {
      const version = versionName(name)
      if (version) versions.push(version)
      else await checkStrayFolder(folder, at, name, report)
    }
  }
  return versions.sort((a, b) => a.number - b.number || a.digits - b.digits)
}

function checkFile(path: string, name: string, report: Report<OcflCode>): void {
  const isKnown = isDeclarationLike(name) || name === 'inventory.json' || name.startsWith('inventory.json.')
  if (isKnown) return
  if (name.toLowerCase() === 'inventory.json') report('E034', path, `Unexpected name ${shown(name)}`)
  report('E001', path, `Unexpected file ${shown(name)}`)
}

async function checkStrayFolder(
  folder: Folder,
  path: string,
  name: string,
  report: Report<OcflCode>,
): Promise<void> {
  report('E001', path, `Unexpected folder ${shown(name)}`)
  if (/^v0+$/.test(name)) report('E105', path, `Unexpected folder ${shown(name)}`)
  else if (/^v?\d+$/i.test(name)) report('E104', path, `Unexpected folder ${shown(name)}`)
  const inside = (await attempt(path, report, () => folder.list(path))) ?? []
  if (inside.some((entry) => entry.kind === 'file' && isDeclarationLike(entry.name))) {
    report('E082', path, 'An object within an object')
  }
}
