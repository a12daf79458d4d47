import type { JsonValue } from './json-value.js'

/**
 * Tell whether an object of a JSON text has a name twice. `value` is what JSON.parse reads in the text: an object keeps
 * one member of each name, so that the text has more members than the value where, and only where, a name is there
 * twice.
 *
 * Members are counted by their colons. Each follows a quote, and few other colons do, so that counting those is mostly
 * enough; only where they are more than the value has members are the strings told from what is between them.
 */
export function hasDuplicateNames(text: string, value: JsonValue): boolean {
  const members = countMembers(value)
  return colonsBehindQuotes(text) !== members && colonsOutsideStrings(text) !== members
}

function countMembers(root: JsonValue): number {
  let count = 0
  const open: JsonValue[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const isArray = Array.isArray(value)
    const inner: readonly JsonValue[] = Object.values(value)
    if (!isArray) count += inner.length
    for (const one of inner) {
      if (typeof one === 'object' && one !== null) open.push(one)
    }
  }
  return count
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
