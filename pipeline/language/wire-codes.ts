import type { Edit } from './pieces.js'

/**
 * Codes that wire copy took over from teletypesetters, whose keyboards had no other signs for these: quotation marks of
 * strokes, a dash, a half, and the controls that part the columns of a table.
 */
const CODES: readonly { readonly pattern: string; readonly value: string }[] = [
  { pattern: '``', value: '“' },
  { pattern: "'''", value: '’”' },
  { pattern: "''", value: '”' },
  { pattern: '`', value: '‘' },
  // An apostrophe, unless a single mark is open.
  { pattern: "'(?!\\p{L})", value: '’' },
  { pattern: '(?<![\\p{L}\\p{N}_])_(?![\\p{L}\\p{N}_])', value: '—' },
  { pattern: '(?<=^|[\\d;\\s])\\{(?![\\p{L}\\p{N}{}])', value: '½' },
  // The dash behind a dateline.
  { pattern: '(?<=^\\p{Lu}[^=]{2,78}\\) )=(?= [\\p{Lu}\\p{N}"“„«])', value: '—' },
]
/** Controls that part columns or keep words together, and the blanks about them. */
const COLUMNS = ' ?[\\u0008\\u0010\\u001c-\\u001f][ \\u0008\\u0010\\u001c-\\u001f]*'
const ANY = new RegExp([...CODES.map(({ pattern }) => `(${pattern})`), COLUMNS].join('|'), 'gu')

/** Find the codes of a line of wire copy and what each stands for. */
export function wireCodes(line: string): Edit[] {
  const edits: Edit[] = []
  let open = false
  for (const match of line.matchAll(ANY)) {
    const [code] = match
    const start = match.index
    const end = start + code.length
    const kind = match.slice(1).findIndex((group) => group !== undefined)
    const inside = start > 0 && end < line.length
    const value = CODES[kind]?.value ?? (inside ? ' ' : '')
    if (value === '’' && !open) continue
    if (value === '‘') open = true
    else if (value.startsWith('’')) open = false
    edits.push({ start, end, value })
  }
  return edits
}

/** Read a line of wire copy as it is meant. */
export function withoutCodes(line: string): string {
  let text = ''
  let last = 0
  for (const { start, end, value } of wireCodes(line)) {
    text += line.slice(last, start) + value
    last = end
  }
  return text + line.slice(last)
}
