import { createHash } from 'node:crypto'

/** An OCFL inventory: what an object's versions hold, by digest. */
export interface Inventory {
  readonly id: string
  readonly type: 'https://ocfl.io/1.1/spec/#inventory'
  readonly digestAlgorithm: 'sha512'
  readonly head: string
  /** Content paths by digest. */
  readonly manifest: Readonly<Record<string, readonly string[]>>
  readonly versions: Readonly<Record<string, InventoryVersion>>
}

interface InventoryVersion {
  readonly created: string
  readonly message: string
  readonly user: { readonly name: string; readonly address: string }
  /** Logical paths by digest. */
  readonly state: Readonly<Record<string, readonly string[]>>
}

export interface NewVersion {
  readonly id: string
  /** Logical path to content. */
  readonly files: ReadonlyMap<string, string>
  readonly created: Date
  readonly message: string
  readonly last: Inventory | undefined
}

export interface VersionFolder {
  readonly inventory: Inventory
  /** Paths below the object's root to content: what is new, with the version's own copy of the inventory. */
  readonly files: ReadonlyMap<string, string>
  readonly json: string
  readonly sidecar: string
}

const USER = { name: 'Presswright', address: 'https://www.npmjs.com/package/presswright' }

/** Add a version to an object: files that an earlier version holds are referred to, not written again. */
export function addVersion({ id, files, created, message, last }: NewVersion): VersionFolder {
  const head = `v${last ? Number(last.head.slice(1)) + 1 : 1}`
  const manifest: Record<string, readonly string[]> = { ...last?.manifest }
  const state: Record<string, string[]> = {}
  const written = new Map<string, string>()
  for (const [name, content] of files) {
    const digest = sha512(content)
    state[digest] = [...(state[digest] ?? []), name]
    if (manifest[digest]) continue
    const path = `${head}/content/${name}`
    manifest[digest] = [path]
    written.set(path, content)
  }
  const inventory: Inventory = {
    id,
    type: 'https://ocfl.io/1.1/spec/#inventory',
    digestAlgorithm: 'sha512',
    head,
    manifest,
    versions: {
      ...last?.versions,
      [head]: { created: `${created.toISOString().slice(0, 19)}Z`, message, user: USER, state },
    },
  }
  const json = `${JSON.stringify(inventory, null, 2)}\n`
  const sidecar = `${sha512(json)} inventory.json\n`
  written.set(`${head}/inventory.json`, json)
  written.set(`${head}/inventory.json.sha512`, sidecar)
  return { inventory, files: written, json, sidecar }
}

/** Find where the head version keeps a logical file. */
export function headPath({ head, manifest, versions }: Inventory, name: string): string | undefined {
  const state = versions[head]?.state ?? {}
  const digest = Object.keys(state).find((one) => state[one]?.includes(name))
  return digest === undefined ? undefined : manifest[digest]?.[0]
}

function sha512(content: string): string {
  return createHash('sha512').update(content).digest('hex')
}
