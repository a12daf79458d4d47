import { applyEdits, type Edit, textOfPieces } from '../../language/pieces.js'
import type { Block, Ledger } from './block.js'

/** `*title*`, `**bold**`, `_title_`: a mark that opens before a word and the same one that closes after one. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*\*?|__?)(?=[^\s*_])([^*_\n]{1,300})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu

/** Drop the marks of emphasis that plain text borrows from typewriters; what they mark stays. */
export function stripEmphasis(blocks: readonly Block[], ledger: Ledger): Block[] {
  return blocks.map((block) => {
    const text = textOfPieces(block.pieces)
    if (!/[*_]/.test(text)) return block
    const edits: Edit[] = []
    for (const { 0: match, 1: mark = '', index } of text.matchAll(EMPHASIS)) {
      const end = index + match.length
      edits.push(
        { start: index, end: index + mark.length, value: '' },
        { start: end - mark.length, end, value: '' },
      )
    }
    return {
      ...block,
      pieces: applyEdits(block.pieces, edits, (mark) => ledger.dropped([mark], 'mark of emphasis')),
    }
  })
}
