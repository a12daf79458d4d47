import { isObject } from '../language/json/is-object.js'
import { toJson } from '../language/json/to-json.js'
import type { User } from '../model/edition.js'
import { type Digested, digested } from './digested.js'

const TYPE = 'https://ocfl.io/1.1/spec/#inventory'

/** An OCFL inventory: what an object's versions hold, by digest. */
export interface Inventory {
  readonly id: string
  readonly type: typeof TYPE
  readonly digestAlgorithm: 'sha512'
  readonly head: string
  /** Content paths by digest. */
  readonly manifest: Readonly<Record<string, readonly string[]>>
  readonly versions: Readonly<Record<string, InventoryVersion>>
}

interface InventoryVersion {
  readonly created: string
  readonly message: string
  readonly user: User
  /** Logical paths by digest. */
  readonly state: Readonly<Record<string, readonly string[]>>
}

export interface NewVersion {
  readonly id: string
  /** Logical path to content. */
  readonly files: ReadonlyMap<string, Digested>
  /** Logical paths whose content stays what it is in the version before. */
  readonly carried: readonly string[]
  readonly created: Date
  readonly message: string
  /** Presswright itself where nobody is named. */
  readonly user: User | undefined
  readonly last: Inventory | undefined
}

export interface VersionAdded {
  readonly inventory: Inventory
  /** The inventory as it is written. */
  readonly json: string
  /** Files that no earlier version holds, by their paths below the version's folder. */
  readonly content: ReadonlyMap<string, Uint8Array>
}

const USER: User = { name: 'Presswright', address: 'https://www.npmjs.com/package/presswright' }

/**
 * Add a version to an object: files that an earlier version holds are referred to, not written again.
 *
 * Source: https://ocfl.io/1.1/spec/#inventory
 */
export function addVersion({
  id,
  files,
  carried,
  created,
  message,
  user = USER,
  last,
}: NewVersion): VersionAdded {
  const head = `v${last ? Number(last.head.slice(1)) + 1 : 1}`
  const manifest: Record<string, readonly string[]> = { ...last?.manifest }
  const state: Record<string, string[]> = {}
  const written = new Map<string, Uint8Array>()
  for (const [name, { content, sha512: digest }] of files) {
    state[digest] = [...(state[digest] ?? []), name]
    if (manifest[digest]) continue
    manifest[digest] = [`${head}/content/${name}`]
    written.set(`content/${name}`, content)
  }
  for (const name of carried) {
    const digest = last && digestIn(last, last.head, name)
    if (digest !== undefined) state[digest] = [...(state[digest] ?? []), name]
  }
  const inventory: Inventory = {
    id,
    type: TYPE,
    digestAlgorithm: 'sha512',
    head,
    manifest,
    versions: {
      ...last?.versions,
      [head]: { created: `${created.toISOString().slice(0, 19)}Z`, message, user, state },
    },
  }
  return { inventory, json: toJson(inventory), content: written }
}

/** Write the file that stands beside an inventory and vouches for it. */
export function sidecarOf(json: string): string {
  return `${digested(json).sha512} inventory.json\n`
}

/** Whether JSON is an inventory as far as Presswright reads it. */
export function isInventory(value: unknown): value is Inventory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === TYPE &&
    'head' in value &&
    typeof value.head === 'string' &&
    /^v[1-9]\d*$/.test(value.head) &&
    'manifest' in value &&
    isObject(value.manifest) &&
    'versions' in value &&
    isObject(value.versions) &&
    Object.hasOwn(value.versions, value.head)
  )
}

/** Find where the head version keeps a logical file. */
export function headPath(inventory: Inventory, name: string): string | undefined {
  const digest = digestIn(inventory, inventory.head, name)
  return digest === undefined ? undefined : inventory.manifest[digest]?.[0]
}

function digestIn({ versions }: Inventory, version: string, name: string): string | undefined {
  const state = versions[version]?.state ?? {}
  return Object.keys(state).find((one) => state[one]?.includes(name))
}
