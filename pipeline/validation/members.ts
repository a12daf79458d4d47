import { termOf } from './context.js'
import { isList, type JsonValue } from './json-value.js'
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
  /** By properties, where the document calls them otherwise. */
  let others: Map<string, string> | undefined
  for (const name in object) {
    const term = termOf(name, context)
    if (term.kind !== 'schema.org' || term.name === name) continue
    others ??= new Map()
    others.set(term.name, name)
  }
  const named = (property: string): string | undefined => {
    if (Object.hasOwn(object, property)) {
      const term = termOf(property, context)
      if (term.kind === 'schema.org' && term.name === property) return property
    }
    return others?.get(property)
  }
  return {
    path,
    has: (property) => named(property) !== undefined,
    nameOf: (property) => named(property) ?? property,
    values: (property) => {
      const name = named(property)
      if (name === undefined) return []
      const value = object[name]
      if (!isList(value)) return [new Placed(value ?? null, path, name)]
      return value.map((one, index) => new Placed(one, path, name, index))
    },
  }
}

/** A value whose path is made where it is asked for: of most nothing is said. */
class Placed {
  readonly #at: Path
  readonly #name: string
  readonly #index: number | undefined

  constructor(
    readonly value: JsonValue,
    at: Path,
    name: string,
    index?: number,
  ) {
    this.#at = at
    this.#name = name
    this.#index = index
  }

  get path(): Path {
    const path = [...this.#at, this.#name]
    return this.#index === undefined ? path : [...path, this.#index]
  }
}
