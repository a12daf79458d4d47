import type { JsonObject } from './json-value.js'

/** Tell whether a value is an object, which neither null nor an array is. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
