import type { Piece } from '../../../model/tree.js'
import type { Span } from './envelope-of.js'
import { isRow } from './is-row.js'
import { pieceOf, type WireLine, wireLines } from './wire-lines.js'

/** A stretch of ANPA text between two marks of its typesetting. */
export interface AnpaElement {
  /** Set flush or centred, as what stands above a story is; a paragraph with its indent; a row of a table. */
  readonly kind: 'flush' | 'indented' | 'row'
  readonly pieces: readonly Piece[]
  /** The mark at its end: quad left, quad centre. */
  readonly end: '<' | '=' | undefined
}

interface Open {
  readonly kind: AnpaElement['kind'] | undefined
  readonly pieces: Piece[]
  end?: AnpaElement['end']
}

/** What opens an element at the start of a line or behind a mark. */
const OPENS = /^(?:(\u0008\^?)|\s{0,4}(\^)|(\t[ \t]*| {2,}))?[\s\u0008\u0010\u001c-\u001f]*/

/** Part ANPA text at its marks: a caret or an indent opens an element, `<`, `=` or an empty line ends it. */
export function anpaElements(source: string, body: Span): AnpaElement[] {
  const elements: Open[] = []
  let open: Open | undefined
  for (const line of wireLines(source, body)) {
    if (line.text.trim() === '') open = undefined
    for (const { from, to } of fieldsOf(line.text)) {
      const [opening = '', row, caret, indent] = OPENS.exec(line.text.slice(from, to)) ?? []
      const field = fieldOf(line, from + opening.length, to)
      if (!field) continue
      const kind =
        row !== undefined
          ? 'row'
          : caret !== undefined
            ? 'flush'
            : indent !== undefined
              ? 'indented'
              : undefined
      if (kind !== undefined || !open) {
        open = { kind, pieces: [] }
        elements.push(open)
      }
      open.pieces.push(field.piece)
      open.end = field.end
      if (field.end) open = undefined
    }
  }
  return elements.map(({ kind, pieces, end }) => ({
    pieces,
    end,
    kind: isRow(pieces[0]?.value ?? '') ? 'row' : (kind ?? (end ? 'flush' : 'indented')),
  }))
}

/** Part a line where one element ends and a caret opens another. */
function fieldsOf(line: string): { readonly from: number; readonly to: number }[] {
  const fields: { from: number; to: number }[] = []
  let from = 0
  for (const match of line.matchAll(/[<=](?=[ \t]{0,8}\^)/g)) {
    fields.push({ from, to: match.index + 1 })
    from = match.index + 1
  }
  fields.push({ from, to: line.length })
  return fields
}

/** Take the text of a field and the mark at its end. */
function fieldOf(
  line: WireLine,
  from: number,
  to: number,
): { piece: Piece; end: AnpaElement['end'] } | undefined {
  let last = to
  while (last > from && /[\s\u0008\u0010\u001c-\u001f]/.test(line.text[last - 1] ?? '')) last--
  const mark = line.text[last - 1]
  const end = last > from && (mark === '<' || mark === '=') ? mark : undefined
  const piece = pieceOf(line, from, end ? last - 1 : last)
  return piece && { piece, end }
}
