import { createHash } from 'node:crypto'
import type { MemoryEntry } from '../../../pipeline/adapters/memory-folder.js'

export type Files = Map<string, MemoryEntry>

export interface MadeVersion {
  [key: string]: unknown
  state: Record<string, unknown>
}

export interface MadeInventory {
  [key: string]: unknown
  manifest: Record<string, unknown>
  versions: Record<string, MadeVersion>
}

export const digestOf = (content: string, algorithm = 'sha512') =>
  createHash(algorithm).update(content).digest('hex')

export const FIRST = 'The ferry is late.\n'
export const SECOND = 'The ferry is in.\n'
export const IDENTIFIER = 'urn:harbour:ferry'

/** Make the inventory of an object whose first version holds one text and whose second holds another beside it. */
export function madeInventory(version: 1 | 2, ocfl = '1.1', algorithm = 'sha512'): MadeInventory {
  const [first, second] = [digestOf(FIRST, algorithm), digestOf(SECOND, algorithm)]
  const about = (day: number) => ({
    created: `2024-05-0${day}T08:00:00Z`,
    message: `Day ${day}`,
    user: { name: 'Nora Quist', address: 'mailto:nora@example.org' },
  })
  const v1 = { ...about(1), state: { [first]: ['news/ferry.txt'] } }
  const v2 = { ...about(2), state: { [first]: ['news/ferry.txt', 'copy.txt'], [second]: ['later.txt'] } }
  return {
    id: IDENTIFIER,
    type: `https://ocfl.io/${ocfl}/spec/#inventory`,
    digestAlgorithm: algorithm,
    head: `v${version}`,
    manifest: {
      [first]: ['v1/content/news/ferry.txt'],
      ...(version === 2 && { [second]: ['v2/content/later.txt'] }),
    },
    versions: version === 1 ? { v1 } : { v1, v2 },
  }
}

/** Put an inventory and its digest into a folder of an object. */
export function putInventory(
  files: Files,
  folder: string,
  inventory: MadeInventory | string,
  algorithm = 'sha512',
): void {
  const json = typeof inventory === 'string' ? inventory : JSON.stringify(inventory, null, 2)
  files.set(`${folder}inventory.json`, json)
  files.set(`${folder}inventory.json.${algorithm}`, `${digestOf(json, algorithm)} inventory.json\n`)
}

/** Make a right object of two versions. */
export function madeObject(ocfl = '1.1'): Files {
  const files: Files = new Map([
    [`0=ocfl_object_${ocfl}`, `ocfl_object_${ocfl}\n`],
    ['v1/content/news/ferry.txt', FIRST],
    ['v2/content/later.txt', SECOND],
  ])
  putInventory(files, 'v1/', madeInventory(1, ocfl))
  putInventory(files, 'v2/', madeInventory(2, ocfl))
  putInventory(files, '', madeInventory(2, ocfl))
  return files
}

/** Make an object whose newest inventory is changed, in both of its places and with right digests. */
export function withInventory(change: (inventory: MadeInventory) => void, ocfl = '1.1'): Files {
  const files = madeObject(ocfl)
  const inventory = madeInventory(2, ocfl)
  change(inventory)
  putInventory(files, 'v2/', inventory)
  putInventory(files, '', inventory)
  return files
}

/** Make an object whose newest inventory is changed as text. */
export function withText(change: (json: string) => string): Files {
  const files = madeObject()
  const json = change(JSON.stringify(madeInventory(2)))
  putInventory(files, 'v2/', json)
  putInventory(files, '', json)
  return files
}

/** Make an object whose inventory of the first version is changed. */
export function withFirstInventory(change: (inventory: MadeInventory) => void): Files {
  const files = madeObject()
  const inventory = madeInventory(1)
  change(inventory)
  putInventory(files, 'v1/', inventory)
  return files
}

/** Make an object with other files than it should have. */
export function withFiles(change: (files: Files) => void, ocfl = '1.1'): Files {
  const files = madeObject(ocfl)
  change(files)
  return files
}

/** Make an object of which all folders and references are called otherwise. */
export function renamed(names: Readonly<Record<string, string>>): Files {
  const rename = (text: string) => text.replace(/\bv[12]\b/g, (name) => names[name] ?? name)
  const files: Files = new Map()
  for (const [path, entry] of madeObject()) {
    if (typeof entry !== 'string' || path.includes('inventory.json')) continue
    files.set(rename(path), entry)
  }
  putInventory(files, `${rename('v1')}/`, rename(JSON.stringify(madeInventory(1))))
  putInventory(files, `${rename('v2')}/`, rename(JSON.stringify(madeInventory(2))))
  putInventory(files, '', rename(JSON.stringify(madeInventory(2))))
  return files
}
