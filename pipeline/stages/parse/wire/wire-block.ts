import type { Paragraph, ParagraphData } from 'nlcst'
import type { PointAt } from '../../../language/line-index.js'
import { applyEdits, type Edit, textOfPieces } from '../../../language/pieces.js'
import { blockOf, type Piece } from '../../../model/tree.js'

/** One line of a message, `[start, end)` of its source, without its line end. */
export interface WireLine {
  readonly text: string
  readonly start: number
}

/** What teletypesetters wrote for signs that their keyboards did not have. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/``/g, '“'],
  [/''/g, '”'],
  [/`/g, '‘'],
  [/(?<=\s)_(?=\s)/g, '—'],
  [/(?<=\d)\{|(?<!\S)\{(?=\s|$)/g, '½'],
  [/[\u0000-\u0008\u000e-\u001f\u007f]+/g, ''],
]

/** Part a stretch of a source into its lines. */
export function wireLines(source: string, from: number, to: number): WireLine[] {
  const lines: WireLine[] = []
  let start = from
  for (const { 0: end, index } of source.slice(from, to).matchAll(/\r\n|\n|\r|\f|$/g)) {
    lines.push({ text: source.slice(start, from + index), start })
    start = from + index + end.length
  }
  return lines
}

/** Take `[from, to)` of a line as a piece of its source, the white space around it left out. */
export function stretchOf({ text, start }: WireLine, from = 0, to = text.length): Piece {
  const value = text.slice(from, to)
  const left = value.length - value.trimStart().length
  const trimmed = value.trim()
  return { value: trimmed, start: start + from + left, end: start + from + left + trimmed.length }
}

/** Make a block of lines, with `between` from one to the next; signs of the teletypesetter become those of print. */
export function wireBlock(
  lines: readonly Piece[],
  at: PointAt,
  data: ParagraphData,
  { between = ' ', signs = false } = {},
): Paragraph | undefined {
  const pieces: Piece[] = []
  for (const line of lines.filter(({ value }) => value !== '')) {
    const last = pieces.at(-1)
    // A compound that a line's end parts stays together.
    const join = last && /\p{L}-$/u.test(last.value) && /^\p{L}/u.test(line.value) ? '' : between
    if (last && join !== '') pieces.push({ value: join, start: last.end, end: line.start })
    pieces.push(...(signs ? printed(line) : [line]))
  }
  return pieces.length === 0 || textOfPieces(pieces).trim() === '' ? undefined : blockOf(pieces, at, data)
}

function printed(piece: Piece): readonly Piece[] {
  const edits: Edit[] = []
  for (const [sign, value] of SIGNS) {
    for (const { 0: match, index } of piece.value.matchAll(sign)) {
      if (edits.some(({ start, end }) => index < end && index + match.length > start)) continue
      edits.push({ start: index, end: index + match.length, value })
    }
  }
  return applyEdits(
    [piece],
    edits.sort((a, b) => a.start - b.start),
  )
}
