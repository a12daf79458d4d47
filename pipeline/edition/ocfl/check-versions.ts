import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { checkContentFiles } from './check-content-files.js'
import { checkVersionInventory } from './check-root-inventory.js'
import { checkVersionFolder } from './check-version-folder.js'
import type { OcflCode } from './codes.js'
import { compareInventories } from './compare-inventories.js'
import type { ExpectedDigests } from './expected-digests.js'
import { OCFL_VERSIONS, type OcflVersion } from './inventory-read.js'
import type { InventoryLoaded } from './load-inventory.js'
import type { VersionName } from './version-name.js'

export interface CheckVersionsOptions {
  /** The inventory in the object's own folder. */
  readonly root: InventoryLoaded | undefined
  /** The version of OCFL that the object declares. */
  readonly declared: OcflVersion | undefined
  /** Version folders in order of their numbers. */
  readonly versions: readonly VersionName[]
  readonly expected: ExpectedDigests
  readonly report: Report<OcflCode>
}

/**
 * Check the version folders of an object one after the other, the first one first, and keep no inventory longer than its
 * turn.
 *
 * @returns Content paths of all files in content folders, in order of the versions.
 */
export async function checkVersions(
  folder: Folder,
  object: string,
  { root, declared, versions, expected, report }: CheckVersionsOptions,
): Promise<ReadonlySet<string>> {
  const newest = root?.inventory
  const contentDirectory = newest?.contentDirectory ?? 'content'
  const folders = numbered(versions)
  const byName = new Map(versions.map((version) => [version.name, version]))
  const files = new Set<string>()
  let ocfl: OcflVersion = OCFL_VERSIONS[0]
  for (const [index, { name }] of versions.entries()) {
    const options = { object, contentDirectory, known: root?.sha512, report }
    const { inventory: loaded, files: own } = await checkVersionFolder(folder, name, options)
    for (const file of own) files.add(file)
    const isNewest = index === versions.length - 1
    if (isNewest && root && loaded && loaded.sha512 !== root.sha512) {
      report('E064', root.path, 'Another inventory than in the newest version')
    }
    const isSame = loaded !== undefined && loaded.sha512 === root?.sha512
    const inventory = isSame ? newest : loaded?.inventory
    if (!inventory) continue
    const path = joinPath(joinPath(object, name), 'inventory.json')
    checkVersionInventory({ ...inventory, path }, versions, index, byName, report)
    ocfl = checkOcfl(path, inventory.ocfl, ocfl, declared, report)
    if (index === 0 && newest?.contentDirectory !== undefined && inventory.contentDirectory === undefined) {
      report('E019', newest.path, 'A `contentDirectory` that the first version has not')
    }
    if (isSame) continue
    checkContentFiles(object, inventory, files, contentDirectory, folders, report)
    if (newest) compareInventories(inventory, newest, report)
    expected.add(inventory)
  }
  return files
}

/** Names of version folders by their numbers. */
export function numbered(versions: readonly VersionName[]): ReadonlyMap<number, string> {
  return new Map(versions.map(({ name, number }) => [number, name]))
}

/** Check that a version is of no earlier OCFL than those before and of no later one than the object. */
function checkOcfl(
  path: string,
  own: OcflVersion | undefined,
  before: OcflVersion,
  declared: OcflVersion | undefined,
  report: Report<OcflCode>,
): OcflVersion {
  if (!own) return before
  if (own < before) report('E103', path, `A version of OCFL ${own} after one of OCFL ${before}`)
  else if (declared && own > declared) {
    report('E103', path, `A version of OCFL ${own} in an object of OCFL ${declared}`)
  }
  return own < before ? before : own
}
