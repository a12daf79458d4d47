import type { Meeting } from '../../language/hyphenation.js'
import { slicePieces, textOfPieces } from '../../language/pieces.js'
import type { Piece } from '../../model/tree.js'
import type { Block, Ledger } from './block.js'

/** Join the lines of one paragraph: a blank for each line's end, or what `meet` makes of its hyphen. */
export function joinLines(
  lines: readonly Block[],
  meet: (before: string, after: string) => Meeting,
  ledger: Ledger,
): readonly Piece[] {
  const [only] = lines
  if (lines.length === 1 && only) return only.pieces
  const pieces: Piece[] = []
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const end = line.pieces.at(-1)
    const begin = next?.pieces[0]
    if (!end || !next || !begin) {
      for (const piece of line.pieces) pieces.push(piece)
      return
    }
    const text = textOfPieces(line.pieces)
    const { drop, between, kind } = meet(text, textOfPieces(next.pieces))
    for (const piece of slicePieces(line.pieces, 0, text.length - drop)) pieces.push(piece)
    if (between !== '') pieces.push({ value: between, start: end.end, end: begin.start })
    if (kind !== 'blank') ledger.joined(end.end - drop, begin.start, `line end, ${kind}`)
  })
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first && last) ledger.joined(first.start, last.end, 'lines of one paragraph')
  return pieces
}
