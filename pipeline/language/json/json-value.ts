/** What a JSON text can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** An object of JSON; a name such as `__proto__` is like any other. */
export interface JsonObject {
  readonly [name: string]: JsonValue
}
