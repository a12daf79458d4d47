import { isList, type JsonValue, listOf } from './json-value.js'
import type { Path } from './rule.js'
import type { TypedNode } from './schema-org/walk.js'

/** The members of a thing by schema.org's names, whatever the document calls them. */
export interface Members {
  readonly types: readonly string[]
  readonly path: Path
  readonly id: string | undefined
  readonly has: (property: string) => boolean
  /** What the document calls a property. */
  readonly nameOf: (property: string) => string
  readonly values: (property: string) => readonly { readonly value: JsonValue; readonly path: Path }[]
}

/** Read a thing's members. */
export function membersOf({ types, path, object, names, id }: TypedNode): Members {
  const nameOf = (property: string) => names.get(property) ?? property
  return {
    types,
    path,
    id,
    has: (property) => names.has(property),
    nameOf,
    values: (property) => {
      const name = names.get(property)
      if (name === undefined) return []
      const value = object[name]
      const several = isList(value)
      return listOf(value).map((one, index) => ({
        value: one,
        path: several ? [...path, name, index] : [...path, name],
      }))
    },
  }
}
