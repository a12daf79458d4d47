import { duplicateNames } from '../../language/json/duplicate-names.js'
import { isObject } from '../../language/json/is-object.js'
import { readJson } from '../../language/json/read-json.js'
import type { Folder, FolderEntry } from '../../model/ports.js'
import { digester } from '../digests/digester.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import { checkSidecar } from './check-sidecar.js'
import type { OcflCode } from './codes.js'
import type { InventoryRead } from './inventory-read.js'
import { readInventory } from './read-inventory.js'

/** The most bytes of an inventory that are read; a larger one is digested only. */
const MOST = 50_000_000

export interface InventoryLoaded {
  /** Path of the file. */
  readonly path: string
  /** Of the file's bytes, by which two inventories are the same. */
  readonly sha512: string
  /** Undefined where it is no inventory at all. */
  readonly inventory: InventoryRead | undefined
}

export interface LoadInventoryOptions {
  /** What lies in the same folder. */
  readonly entries: readonly FolderEntry[]
  readonly report: Report<OcflCode>
  /** SHA-512 of an inventory that was read before, and need not be read again. */
  readonly known?: string | undefined
}

/**
 * Read the inventory of a folder, hold it against its digest, and report what is wrong within it.
 *
 * @param path Of the folder.
 * @returns Undefined where the folder has none.
 */
export async function loadInventory(
  folder: Folder,
  path: string,
  { entries, report, known }: LoadInventoryOptions,
): Promise<InventoryLoaded | undefined> {
  const at = joinPath(path, 'inventory.json')
  const bytes = await attempt(at, report, () => folder.read(at, MOST + 1))
  if (!bytes) return undefined
  const isWhole = bytes.length <= MOST
  const sidecars = entries
    .filter(({ name, kind }) => kind === 'file' && name.startsWith('inventory.json.'))
    .map(({ name }) => name.slice('inventory.json.'.length))
  const algorithms = [...new Set(['sha512', 'sha256', ...sidecars])]
  const digests = isWhole
    ? digestsOf(bytes, algorithms)
    : await attempt(at, report, () => folder.digests(at, algorithms))
  const sha512 = digests?.get('sha512') ?? ''
  let inventory: InventoryRead | undefined
  if (!isWhole) report('E033', at, `More than ${MOST.toLocaleString('en')} bytes, which are not read`)
  else if (sha512 !== known) inventory = parse(bytes, at, report)
  const algorithm = inventory?.digestAlgorithm
  await checkSidecar(folder, path, { algorithm, sidecars, digests: digests ?? new Map(), report })
  return { path: at, sha512, inventory }
}

function digestsOf(bytes: Uint8Array, algorithms: readonly string[]): ReadonlyMap<string, string> {
  const growing = digester(algorithms)
  growing.update(bytes)
  return growing.digests()
}

function parse(bytes: Uint8Array, path: string, report: Report<OcflCode>): InventoryRead | undefined {
  const text = decode(bytes)
  if (text === undefined) {
    report('E033', path, 'Bytes that are not UTF-8')
    return undefined
  }
  const read = readJson(text)
  if (!read.ok) {
    const [problem] = read.problems
    report('E033', path, `No JSON: ${problem?.message ?? 'unreadable'} at character ${problem?.offset ?? 0}`)
    return undefined
  }
  const { value, duplicates } = read
  if (!isObject(value)) {
    report('E033', path, 'JSON that is no object')
    return undefined
  }
  if (duplicates) reportDuplicates(text, path, report)
  return readInventory(value, path, report)
}

/** A name that stands twice hides what the first of them says. */
function reportDuplicates(text: string, path: string, report: Report<OcflCode>): void {
  for (const { pointer } of duplicateNames(text).duplicates) {
    const isDigest = /^\/(?:manifest|fixity\/[^/]*)\/[^/]*$/.test(pointer)
    const code = !isDigest ? 'E033' : pointer.startsWith('/manifest/') ? 'E096' : 'E097'
    report(code, path, `Unexpected second ${shown(pointer)}`)
  }
}

/** Decode UTF-8; a byte-order mark stays, as JSON has none. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
