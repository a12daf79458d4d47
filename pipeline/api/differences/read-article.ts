import { decode } from '../../language/decode.js'
import { isObject } from '../../language/json/is-object.js'
import { readJson } from '../../language/json/read-json.js'
import { lineIndex } from '../../language/line-index.js'
import { printable } from '../../language/printable.js'
import { UsageError } from '../../model/usage-error.js'
import type { JsonObject } from '../../validation/json-value.js'

/**
 * Read an article that anybody may have written.
 *
 * @param name What the file is called in a complaint.
 * @throws {UsageError} where it is not JSON, with the place, or not one object.
 */
export function readArticle(bytes: Uint8Array, name: string): JsonObject {
  const decoded = decode(bytes, undefined)
  if (!decoded.ok) throw new UsageError(`\`${printable(name)}\` is not text, expected JSON`)
  const json = readJson(decoded.text)
  if (!json.ok) {
    const [problem] = json.problems
    const { line, column } = lineIndex(decoded.text)(problem?.offset ?? 0)
    throw new UsageError(`${printable(name)}:${line}:${column} ${problem?.message ?? 'Expected JSON'}`)
  }
  if (!isObject(json.value))
    throw new UsageError(`\`${printable(name)}\` holds no single object, expected that of one article`)
  return json.value
}
