import { endsSentence, opensListItem } from '../../language/layout.js'
import { textOfPieces } from '../../language/pieces.js'
import type { Piece } from '../../model/tree.js'
import type { Block, Ledger } from './block.js'

/** Characters below which a line without a full stop may be a heading, a list item or a verse. */
const SHORTEST_PROSE = 30

/** Rejoin paragraphs that the end of a page or column cut in mid-sentence. */
export function rejoinPages(blocks: readonly Block[], ledger: Ledger): Block[] {
  const joined: { pieces: Piece[]; block: Block; tail: string }[] = []
  for (const block of blocks) {
    const text = textOfPieces(block.pieces)
    const before = joined.at(-1)
    const [first, last] = [block.pieces[0], before?.pieces.at(-1)]
    if (before && first && last && isCut(before.tail, text, before.block, block)) {
      before.pieces.push({ value: ' ', start: last.end, end: first.start })
      // Not as arguments, of which a block can have more than the stack holds.
      for (const piece of block.pieces) before.pieces.push(piece)
      ledger.joined(last.end, first.start, 'sentence cut by a page end')
      before.block = { ...before.block, runsOn: block.runsOn ?? false, atEdge: block.atEdge ?? false }
      before.tail = text.length < SHORTEST_PROSE ? `${before.tail.slice(-SHORTEST_PROSE)} ${text}` : text
    } else joined.push({ pieces: [...block.pieces], block, tail: text })
  }
  return joined.map(({ pieces, block }) => ({ ...block, pieces }))
}

/**
 * A sentence goes on where the first part has no end and the second begins as no sentence does: in lower case
 * (`iPhone` is a name), or where the first part fills its line, which a heading seldom does.
 */
function isCut(
  before: string,
  after: string,
  { data: left, runsOn, atEdge }: Block,
  { data: right, alone }: Block,
): boolean {
  if (alone) return false
  if ((left.role ?? 'paragraph') !== 'paragraph' || (right.role ?? 'paragraph') !== 'paragraph') return false
  if (before.length < SHORTEST_PROSE || endsSentence(before) || opensListItem(after)) return false
  if (/[:;]$/.test(before) || opensListItem(before)) return false
  return (runsOn === true && atEdge === true) || /^\p{Ll}(?!\p{Lu})/u.test(after)
}
