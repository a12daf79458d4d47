import type { Piece } from '../model/tree.js'

/** Put `value` for the text in `[start, end)`; offsets are into the text as it stands before any edit. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Read the text that pieces make. */
export function textOfPieces(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += piece.value
  return text
}

/** True where a piece stands for exactly its own characters of source, so that it can be cut anywhere. */
function isVerbatim(piece: Piece): boolean {
  return piece.value.length === piece.end - piece.start
}

/** Cut a piece to `[from, to)` of its value; a piece that is no verbatim copy keeps its whole place. */
function cut(piece: Piece, from: number, to: number): Piece {
  const value = piece.value.slice(from, to)
  return isVerbatim(piece)
    ? { value, start: piece.start + from, end: piece.start + to }
    : { value, start: piece.start, end: piece.end }
}

/** Take the pieces of `[from, to)` of the text that they make. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const slice: Piece[] = []
  let offset = 0
  for (const piece of pieces) {
    const next = offset + piece.value.length
    if (next > from && offset < to && piece.value !== '') {
      slice.push(cut(piece, Math.max(0, from - offset), Math.min(piece.value.length, to - offset)))
    }
    offset = next
  }
  return slice
}

/**
 * Apply edits to pieces, each in order and none overlapping. Edited text keeps the place of what it stands for;
 * `onEdit` is told each stretch that was edited, as it was. Linear in pieces and edits.
 */
export function applyEdits(
  pieces: readonly Piece[],
  edits: readonly Edit[],
  onEdit?: (before: Piece, edit: Edit) => void,
): readonly Piece[] {
  if (edits.length === 0) return pieces
  const result: Piece[] = []
  let next = 0
  let offset = 0
  for (const piece of pieces) {
    const pieceEnd = offset + piece.value.length
    let from = offset
    for (let edit = edits[next]; edit !== undefined && edit.start < pieceEnd; edit = edits[next]) {
      if (edit.start > from) result.push(cut(piece, from - offset, edit.start - offset))
      const before = cut(piece, Math.max(edit.start, offset) - offset, Math.min(edit.end, pieceEnd) - offset)
      onEdit?.(before, edit)
      // An edit that spans pieces says its value once, where it begins.
      if (edit.value !== '' && edit.start >= offset) {
        result.push({ value: edit.value, start: before.start, end: before.end })
      }
      from = Math.min(edit.end, pieceEnd)
      if (edit.end > pieceEnd) break
      next++
    }
    if (from < pieceEnd) result.push(cut(piece, from - offset, piece.value.length))
    offset = pieceEnd
  }
  return result
}

/** Find where in the source a text's pieces lie: the smallest stretch that holds them all. */
export function spanOf(pieces: readonly Piece[]): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const piece of pieces) {
    start = Math.min(start, piece.start)
    end = Math.max(end, piece.end)
  }
  return { start: Number.isFinite(start) ? start : 0, end }
}
