/** What a glance at JSON tells, be it well-formed or not. */
export interface JsonScan {
  /** Colons outside texts: in well-formed JSON, members. */
  readonly members: number
  /** Where the text goes deeper than it may; undefined where it does not. */
  readonly tooDeepAt: number | undefined
}

const QUOTE = 34
const BACKSLASH = 92
const COLON = 58
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/** Look over a text once, without reading it: how deep it goes, and how many members it has. Linear. */
export function scanJson(text: string, deepest: number): JsonScan {
  let members = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfText(text, at)
    else if (code === COLON) members++
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth++
      if (depth > deepest) return { members, tooDeepAt: at }
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--
  }
  return { members, tooDeepAt: undefined }
}

/** Find the quotation mark that ends a text; its last character where none does. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}

/** Count the members of all objects in a value. */
export function membersIn(value: unknown): number {
  let members = 0
  const open: unknown[] = [value]
  for (let one = open.pop(); one !== undefined || open.length > 0; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue
    if (Array.isArray(one)) {
      for (const item of one) if (typeof item === 'object') open.push(item)
      continue
    }
    for (const inner of Object.values(one)) {
      members++
      if (typeof inner === 'object') open.push(inner)
    }
  }
  return members
}
