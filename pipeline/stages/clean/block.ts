import type { ParagraphData, Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { PointAt } from '../../language/line-index.js'
import { textOfPieces } from '../../language/pieces.js'
import type { DroppedText, JoinedText, Place, ReplacedText } from '../../model/evidence.js'
import { blocksOf, type Piece, piecesOf } from '../../model/tree.js'

/** A block while it is cleaned. */
export interface Block {
  readonly pieces: readonly Piece[]
  readonly data: ParagraphData
  /** Blank lines above it in the source. */
  readonly gap: number
  /** A byline or a date, which no sentence goes on with. */
  readonly alone?: boolean
  /** Its last line is filled to the text's width and ends no sentence: it goes on somewhere. */
  readonly runsOn?: boolean
  /** A page ends below it, or a column may. */
  readonly atEdge?: boolean
}

/** A line of raw text: a block that is still to be put together. */
export interface Line extends Block {
  readonly indent: number
  /** Counts form feeds from 0. */
  readonly page: number
}

/** Where cleaning writes down what it does. */
export interface Ledger {
  readonly dropped: (pieces: readonly Piece[], reason: string) => void
  readonly replaced: (before: Piece, by: string, reason: string) => void
  readonly joined: (start: number, end: number, reason: string) => void
}

/** Open the lists that evidence is made from. */
export function openLedger(file: VFile, at: PointAt): Ledger {
  const dropped: DroppedText[] = []
  const replaced: ReplacedText[] = []
  const joined: JoinedText[] = []
  file.data.dropped = dropped
  file.data.replaced = replaced
  file.data.joined = joined
  const place = (start: number, end: number): Place => {
    const { line, column } = at(start)
    return { line, column, offset: start, endOffset: end }
  }
  return {
    dropped(pieces, reason) {
      const [first, last] = [pieces[0], pieces.at(-1)]
      if (first && last)
        dropped.push({ text: textOfPieces(pieces), reason, place: place(first.start, last.end) })
    },
    replaced({ value, start, end }, by, reason) {
      replaced.push({ text: value, by, reason, place: place(start, end) })
    },
    joined(start, end, reason) {
      joined.push({ reason, place: place(start, end) })
    },
  }
}

/** Read the lines of a raw text's tree, with the white space about each. */
export function linesOf(tree: Root, source: string): Line[] {
  const lines: Line[] = []
  let last = 0
  let page = 0
  for (const block of blocksOf(tree)) {
    for (const piece of piecesOf(block)) {
      const between = source.slice(last, piece.start)
      const ends = between.match(/\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g)?.length ?? 0
      page += between.split('\f').length - 1
      lines.push({ pieces: [piece], data: {}, gap: Math.max(0, ends - 1), indent: columns(between), page })
      last = piece.end
    }
  }
  return lines
}

/** Count the columns of the white space that ends a stretch of source; a tab counts as four. */
function columns(between: string): number {
  const space = between.split(/[\n\r\u000b\f\u0085\u2028\u2029]/).at(-1) ?? ''
  return space.replaceAll('\t', '    ').length
}
