import type { JsonObject, JsonValue } from './json-value.js'

/** How many members the objects of a value have, and how many levels of objects and arrays it has. */
export interface JsonSize {
  readonly members: number
  readonly depth: number
}

/** Measure a value, level by level; it is not looked at below `most` levels and one. */
export function sizeOf(root: JsonValue, most: number): JsonSize {
  let members = 0
  let depth = 0
  let level = isNested(root) ? [root] : []
  while (level.length > 0 && depth <= most) {
    depth++
    const next: Nested[] = []
    for (const value of level) {
      const isArray = Array.isArray(value)
      const inner: readonly JsonValue[] = isArray ? value : Object.values(value)
      if (!isArray) members += inner.length
      for (const one of inner) if (isNested(one)) next.push(one)
    }
    level = next
  }
  return { members, depth }
}

/**
 * Tell whether an object of a JSON text has a name twice. JSON.parse keeps one member of each name, so that the text has
 * more members than what was parsed where, and only where, a name is there twice.
 *
 * Members are counted by their colons. Each follows a quote, and few other colons do, so that counting those is mostly
 * enough; only where they are more than the members that were parsed are strings told from what is between them.
 */
export function hasDuplicateNames(text: string, members: number): boolean {
  return colonsBehindQuotes(text) !== members && colonsOutsideStrings(text) !== members
}

type Nested = JsonObject | readonly JsonValue[]

function isNested(value: JsonValue): value is Nested {
  return typeof value === 'object' && value !== null
}

/** Count the colons that have a quote before them, those of all members among them. */
function colonsBehindQuotes(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (isBlank(text.charCodeAt(before))) before--
    if (text.charCodeAt(before) === 0x22) count++
  }
  return count
}

function colonsOutsideStrings(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3a) count++
    else if (code === 0x22) {
      at++
      while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1
    }
  }
  return count
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
