import type { JsonObject, JsonValue } from '../../language/json/json-value.js'

/** A member of a JSON object by its name; what every object of the language has, such as `constructor`, is none. */
export function member(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
