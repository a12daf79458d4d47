import { isObject } from '../../language/json/is-object.js'
import { readJson } from '../../language/json/read-json.js'
import type { Folder } from '../../model/ports.js'
import { objectOf } from '../archive.js'
import { objectId, purgedId } from '../object-path.js'
import type { InventoryRead, VersionRead } from '../ocfl/inventory-read.js'
import { readInventory } from '../ocfl/read-inventory.js'
import { versionName } from '../ocfl/version-name.js'

/** The most bytes of an inventory that are read. */
const MOST = 50_000_000

/** An article as the archive keeps it. */
export interface ArchivedArticle {
  /** Path of the object below the output folder. */
  readonly path: string
  readonly inventory: InventoryRead
  /** In order of their numbers, the newest last. */
  readonly versions: readonly ArchivedVersion[]
}

export interface ArchivedVersion {
  readonly name: string
  readonly number: number
  /** Where a version keeps a file, below the output folder, and its digest; undefined where it has none of that name. */
  readonly fileOf: (name: string) => { readonly path: string; readonly digest: string } | undefined
}

/** Where an article's object is, below the output folder. */
export function archivedPath(id: string): string {
  return objectOf(objectId(id))
}

/** Where the object is that tells that an article was purged, below the output folder. */
export function purgedPath(id: string): string {
  return objectOf(purgedId(id))
}

/**
 * Read what the archive keeps in an object; undefined where there is none, or its inventory cannot be read.
 *
 * @param path Where the object is, below the output folder.
 */
export async function archivedArticle(folder: Folder, path: string): Promise<ArchivedArticle | undefined> {
  const bytes = await folder.read(`${path}/inventory.json`, MOST + 1)
  if (!bytes || bytes.length > MOST) return undefined
  const read = readJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  if (!read.ok || !isObject(read.value)) return undefined
  // What is wrong with it is said where the archive is verified.
  const inventory = readInventory(read.value, `${path}/inventory.json`, () => {})
  const contents = new Map<string, string>()
  for (const [content, digest] of inventory.manifest.digests) {
    if (!contents.has(digest)) contents.set(digest, content)
  }
  const versions = [...inventory.versions].flatMap(([name, version]) => {
    const number = versionName(name)?.number
    return number === undefined ? [] : [{ name, number, fileOf: finder(path, version, contents) }]
  })
  return { path, inventory, versions: versions.sort((a, b) => a.number - b.number) }
}

function finder(
  path: string,
  { state }: VersionRead,
  contents: ReadonlyMap<string, string>,
): ArchivedVersion['fileOf'] {
  return (name) => {
    const digest = state.digests.get(name)
    const content = digest === undefined ? undefined : contents.get(digest)
    return digest === undefined || content === undefined ? undefined : { path: `${path}/${content}`, digest }
  }
}
