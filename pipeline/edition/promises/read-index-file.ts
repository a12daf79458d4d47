import { isObject } from '../../language/json/is-object.js'
import type { JsonObject } from '../../language/json/json-value.js'
import { readJson } from '../../language/json/read-json.js'
import type { Folder } from '../../model/ports.js'

/** The most bytes of an index, or of a shard of one, that are read. */
const MOST = 256_000_000

/** A file of an index as JSON, and its bytes. */
export interface IndexFile {
  readonly value: JsonObject
  readonly bytes: Uint8Array
}

/**
 * Read a file of an index.
 *
 * @param say Told what is wrong with it.
 * @returns Undefined where there is none, or it is not an object of JSON.
 */
export async function readIndexFile(
  folder: Folder,
  path: string,
  say: (found: string) => void,
): Promise<IndexFile | undefined> {
  const bytes = await folder.read(path, MOST + 1)
  if (!bytes) {
    say('No index')
    return undefined
  }
  if (bytes.length > MOST) {
    say(`More than ${MOST.toLocaleString('en')} bytes, which are not read`)
    return undefined
  }
  const read = readJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), { characters: MOST })
  if (!read.ok) {
    say(`No JSON: ${read.problems[0]?.message ?? 'unreadable'} at character ${read.problems[0]?.offset ?? 0}`)
    return undefined
  }
  const { value, duplicates } = read
  if (duplicates) say('A name that stands twice in one object')
  if (isObject(value)) return { value, bytes }
  say('No list of `articles`, or `withdrawn` that is no list')
  return undefined
}
