/** Any value that JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonObject | readonly JsonValue[]

export interface JsonObject {
  readonly [name: string]: JsonValue
}

/** Tell whether a value is an object, which neither null nor an array is. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Read a value as the list that JSON-LD takes it for: one value is a list of one, none is an empty one. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

/** Tell whether a value is an array. */
export function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value)
}
