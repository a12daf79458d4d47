import { isObject } from '../language/json/is-object.js'
import type { OutputReader } from '../model/ports.js'
import { objectOf } from './archive.js'
import { type Inventory, isInventory } from './inventory.js'
import { objectId } from './object-path.js'
import { damaged, readJson } from './read-json.js'

/** All versions of an article that are kept. */
export interface History {
  /** Path of the article's object below the output folder. */
  readonly object: string
  readonly inventory: Inventory
  /** From 1, without a gap. */
  readonly versions: readonly number[]
}

/** More versions than an article can have had; an inventory that names more is damaged. */
const MOST = 1_000_000

/**
 * Read which versions of an article are kept.
 *
 * @returns Undefined where none is.
 * @throws {OutputError} where the archive cannot be read, or is damaged.
 */
export async function readHistory(output: OutputReader, id: string): Promise<History | undefined> {
  return await readObject(output, objectOf(objectId(id)))
}

/** The same of any object, by its path below the output folder. */
export async function readObject(output: OutputReader, object: string): Promise<History | undefined> {
  const path = `${object}/inventory.json`
  const inventory = await readJson(output, path, isHistory)
  if (!inventory) return undefined
  const newest = Number(inventory.head.slice(1))
  if (newest > MOST) throw damaged(path)
  const versions = Array.from({ length: newest }, (_, index) => index + 1)
  if (versions.some((version) => !Object.hasOwn(inventory.versions, `v${version}`))) throw damaged(path)
  return { object, inventory, versions }
}

/** Whether JSON is an inventory all of whose versions can be read. */
function isHistory(value: unknown): value is Inventory {
  if (!isInventory(value)) return false
  const versions: readonly unknown[] = Object.values(value.versions)
  return isPaths(value.manifest) && versions.every(isVersion)
}

function isVersion(version: unknown): boolean {
  return (
    isObject(version) &&
    typeof version.created === 'string' &&
    isPaths(version.state) &&
    (version.message === undefined || typeof version.message === 'string') &&
    (version.user === undefined || isUser(version.user))
  )
}

function isUser(user: unknown): boolean {
  if (!isObject(user) || typeof user.name !== 'string') return false
  return user.address === undefined || typeof user.address === 'string'
}

/** Whether a value has lists of paths by digest. */
function isPaths(value: unknown): boolean {
  if (!isObject(value)) return false
  return Object.values(value).every(
    (paths) => Array.isArray(paths) && paths.every((path) => typeof path === 'string'),
  )
}
