import { termOf } from './context.js'
import { isList, type JsonValue, listOf } from './json-value.js'
import type { Path } from './rule.js'
import type { TypedNode } from './schema-org/walk.js'

/** The members of a thing by schema.org's names, whatever the document calls them. */
export interface Members {
  readonly path: Path
  readonly has: (property: string) => boolean
  /** What the document calls a property. */
  readonly nameOf: (property: string) => string
  readonly values: (property: string) => readonly { readonly value: JsonValue; readonly path: Path }[]
}

/** Read a thing's members. */
export function membersOf({ path: at, object, context }: TypedNode): Members {
  const path = [...at]
  const names = new Map<string, string>()
  for (const name of Object.keys(object)) {
    const term = termOf(name, context)
    if (term.kind === 'schema.org') names.set(term.name, name)
  }
  return {
    path,
    has: (property) => names.has(property),
    nameOf: (property) => names.get(property) ?? property,
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
