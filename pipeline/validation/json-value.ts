import type { JsonObject, JsonValue } from '../language/json/json-value.js'

export type { JsonObject, JsonValue }

/** Read a value as the list that JSON-LD takes it for: one value is a list of one, none is an empty one. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

/** Tell whether a value is an array. */
export function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value)
}
