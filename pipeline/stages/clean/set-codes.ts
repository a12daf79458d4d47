import { applyEdits, textOfPieces } from '../../language/pieces.js'
import { wireCodes } from '../../language/wire-codes.js'
import type { Block, Ledger } from './block.js'
import { normaliseCharacters } from './normalise-characters.js'

/** Put what a wire's typesetting codes stand for in their place, and settle the other characters. */
export function setCodes(lines: readonly Block[], ledger: Ledger): Block[] {
  const set = lines.map((line) => {
    const edits = wireCodes(textOfPieces(line.pieces))
    if (edits.length === 0) return line
    const pieces = applyEdits(line.pieces, edits, (before, { value }) => {
      if (value === '') ledger.dropped([before], 'typesetting code')
      else ledger.replaced(before, value, 'typesetting code')
    })
    return { ...line, pieces }
  })
  return normaliseCharacters(set, ledger)
}
