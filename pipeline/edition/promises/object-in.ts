import { isObject } from '../../language/json/is-object.js'
import type { JsonObject } from '../../language/json/json-value.js'
import { readJson } from '../../language/json/read-json.js'
import type { Folder } from '../../model/ports.js'

/** The most bytes of an article that are read; what a build takes in is a twentieth of it. */
const MOST = 50_000_000

/** Read the JSON object that a file holds; undefined where there is no such file, or no such object in it. */
export async function objectIn(folder: Folder, path: string): Promise<JsonObject | undefined> {
  const bytes = await folder.read(path, MOST + 1)
  if (!bytes || bytes.length > MOST) return undefined
  const read = readJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return read.ok && isObject(read.value) ? read.value : undefined
}
