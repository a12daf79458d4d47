import type { Context } from '../context.js'
import { isList, type JsonObject, type JsonValue } from '../json-value.js'
import type { BrokenAt, Path, Say } from '../rule.js'
import type { Knowledge } from './knowledge.js'
import type { PropertyShape } from './property-shape.js'

/** A thing that the document describes. */
export interface TypedNode {
  readonly types: readonly string[]
  /** Where the walk is; it goes on from there. */
  readonly path: Path
  readonly object: JsonObject
  readonly context: Context
  readonly id: string | undefined
}

/** One walk over one document. */
export interface Walk extends Knowledge {
  /** Where the walk is. */
  readonly path: (string | number)[]
  /** What schema.org's own context defines, and what none does. */
  readonly standard: Context
  readonly none: Context
  readonly say: Say
  /** Told of each thing that has a type. */
  readonly onNode: (node: TypedNode) => void
  /** Told of each text that is a property's value, with the path at it. */
  readonly onText: (shape: PropertyShape, value: string, path: Path) => void
  /** Told of each name of another vocabulary, and which that is, if it can be told. */
  readonly onForeign: (vocabulary: string | undefined, at: BrokenAt) => void
  /** Told of each term that is pending. */
  readonly onPending: (term: string, at: BrokenAt) => void
  /** Finds the member that a text was meant to name; for as many texts of a document as are told. */
  readonly closestMember: (value: string, shape: PropertyShape) => string | undefined
}

/** Call for a value or for each of a list, lists in lists too, with the path at it. */
export function each(walk: Walk, value: JsonValue | undefined, act: (item: JsonValue) => void): void {
  if (value === undefined) return
  if (!isList(value)) {
    act(value)
    return
  }
  for (const [index, item] of value.entries()) {
    walk.path.push(index)
    each(walk, item, act)
    walk.path.pop()
  }
}

/** Say what a value is: `a list`, `a number`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`
}
