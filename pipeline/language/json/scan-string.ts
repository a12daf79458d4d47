import type { Report } from './problem-list.js'

/** The quotes that open a string, with those that close it; each closes itself, so that looking ahead stays linear. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '“”"'],
  ['”', '”"'],
  ['„', '„“”"'],
  ['‘', "‘’'"],
  ['’', "’'"],
  ['«', '«»'],
])

const PLAIN = /[^"'`“”„‘’«»\\\u0000-\u001f]+/y

/** What is known of a text's strings from looking ahead, so that nothing is looked for twice. */
export interface StringMemory {
  /** Up to here no quote on the line ends a string that has quotes within. */
  barren: number
  /** For each kind of quote, the stretch last searched: from where, and where the next of its kind stands. */
  readonly next: Map<string, { readonly from: number; readonly to: number }>
}

/** Tell whether a string starts with this character, be it the wrong one. */
export function isQuote(character: string): boolean {
  return CLOSING.has(character)
}

/** Find the end of a string, behind its quote, and tell what is wrong within. */
export function scanString(
  text: string,
  start: number,
  isName: boolean,
  report: Report,
  memory: StringMemory,
): number {
  const opening = text[start] ?? ''
  const closing = CLOSING.get(opening) ?? opening
  if (opening !== '"') report('wrong-quotes', start, start + 1, '`"`')
  let certainEnd = -1
  let at = start + 1
  while (at < text.length) {
    PLAIN.lastIndex = at
    at += PLAIN.exec(text)?.[0].length ?? 0
    if (at === text.length) break
    const code = text.charCodeAt(at)
    if (code === 0x5c) at = escapeEnd(text, at, closing, report)
    else if (code < 0x20) {
      if (code === 0x0a || code === 0x0d) {
        if (at > certainEnd) certainEnd = nextClosing(text, at, closing, isName, memory)
        if (at > certainEnd) return unclosed(text, start, at, report)
      }
      at = controlEnd(text, at, report)
    } else if (closing.includes(text[at] ?? '')) {
      if (at > certainEnd) certainEnd = endBeyond(text, at, closing, isName, memory)
      if (at >= certainEnd) return at + 1
      report('unescaped-quote', at, at + 1, '`\\"` within a string')
      at++
    } else at++
  }
  return unclosed(text, start, at, report)
}

/** A string that ends with its line ends before the comma that ends a line of JSON. */
function unclosed(text: string, start: number, lineEnd: number, report: Report): number {
  let end = lineEnd
  if (lineEnd < text.length) {
    while (end > start + 1 && /[ \t]/.test(text[end - 1] ?? '')) end--
    end = end > start + 1 && text[end - 1] === ',' ? end - 1 : lineEnd
  }
  report('unclosed-string', start, end, '`"` at its end', 'Unexpected string without an end')
  return end
}

function controlEnd(text: string, at: number, report: Report): number {
  const character = text[at] ?? ''
  const escaped = JSON.stringify(character).slice(1, -1)
  if (character !== '\n' && character !== '\r') {
    report('control-character', at, at + 1, `\`${escaped}\``, `Unexpected control character in a string`)
    return at + 1
  }
  const end = text.startsWith('\r\n', at) ? at + 2 : at + 1
  report('line-end', at, end, '`\\n`', 'Unexpected line end in a string')
  return end
}

/** Find the end of an escape, which starts with its backslash. */
function escapeEnd(text: string, at: number, closing: string, report: Report): number {
  const kind = text[at + 1]
  if (kind === undefined) return at + 1
  if ('"\\/bfnrt'.includes(kind) || (closing !== '"' && closing.includes(kind))) return at + 2
  if (kind !== 'u') {
    const length = text.startsWith('\r\n', at + 1) ? 3 : (text.codePointAt(at + 1) ?? 0) > 0xffff ? 3 : 2
    report('bad-escape', at, at + length, 'an escape such as `\\n`, or `\\\\` for a backslash')
    return at + length
  }
  const digits = hexDigits(text, at + 2)
  if (digits < 4) {
    report('bad-escape', at, at + 2 + digits, 'four hexadecimal digits after `\\u`')
    return at + 2 + digits
  }
  const half = surrogateAt(text, at)
  if (half === 'high' && surrogateAt(text, at + 6) === 'low') return at + 12
  if (half) report('lone-surrogate', at, at + 6, 'two halves of a surrogate pair')
  return at + 6
}

function hexDigits(text: string, offset: number): number {
  let digits = 0
  while (digits < 4 && /[0-9a-fA-F]/.test(text[offset + digits] ?? '')) digits++
  return digits
}

/** Tell which half of a surrogate pair is written as an escape here, if one is. */
export function surrogateAt(text: string, at: number): 'high' | 'low' | undefined {
  if (text[at] !== '\\' || text[at + 1] !== 'u') return undefined
  const digits = text.slice(at + 2, at + 6)
  if (/^[dD][89abAB][0-9a-fA-F]{2}$/.test(digits)) return 'high'
  return /^[dD][c-fC-F][0-9a-fA-F]{2}$/.test(digits) ? 'low' : undefined
}

/**
 * Find the quote that ends a string which goes on behind a line end, or -1 where the string was left open: the next
 * quote then opens another string, and what follows it cannot follow a value.
 */
function nextClosing(
  text: string,
  from: number,
  closing: string,
  isName: boolean,
  memory: StringMemory,
): number {
  const known = memory.next.get(closing)
  let at = known && known.from <= from && from <= known.to ? known.to : from
  while (at < text.length && !closing.includes(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1
  memory.next.set(closing, { from, to: at })
  return at < text.length && endsHere(text, at + 1, isName) ? at : -1
}

/**
 * Find the quote that ends a string: a later one of the line where this one stands right before a word, as in
 * `"the "old" bridge"`.
 */
function endBeyond(
  text: string,
  quote: number,
  closing: string,
  isName: boolean,
  memory: StringMemory,
): number {
  if (quote < memory.barren || !/[\p{L}\p{N}]/u.test(characterAt(text, quote + 1))) return quote
  let at = quote + 1
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
    const character = text[at] ?? ''
    if (character === '\\') at++
    else if (closing.includes(character) && endsHere(text, at + 1, isName)) return at
    at++
  }
  memory.barren = at
  return quote
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Tell whether what follows can follow the end of a name or of a value. */
function endsHere(text: string, from: number, isName: boolean): boolean {
  let at = from
  while (/[ \t\n\r]/.test(text[at] ?? '')) at++
  const next = text[at]
  return next === undefined ? true : isName ? next === ':' : ',}]'.includes(next)
}
