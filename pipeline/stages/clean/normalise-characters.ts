import { applyEdits, type Edit, textOfPieces } from '../../language/pieces.js'
import type { Block, Ledger } from './block.js'

/** White space that is no plain blank, or more than one; and characters that are not seen. */
const ODD = new RegExp(
  [
    '[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000][ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*',
    ' [ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+',
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f]+',
    '[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+',
    '\\u00ad(?!$)',
  ].join('|'),
  'gm',
)
const BLANK = /^[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

/** Make white space one plain blank, and drop characters that are not seen: controls, zero widths, soft hyphens. */
export function normaliseCharacters<Kind extends Block>(blocks: readonly Kind[], ledger: Ledger): Kind[] {
  return blocks.flatMap((block) => {
    const text = textOfPieces(block.pieces)
    const edits: Edit[] = []
    for (const { 0: match, index } of text.matchAll(ODD)) {
      const value = BLANK.test(match) ? ' ' : ''
      edits.push({ start: index, end: index + match.length, value })
    }
    if (edits.length === 0) return [block]
    const pieces = applyEdits(block.pieces, edits, (before, { value }) => {
      if (value === '') ledger.dropped([before], 'characters that are not seen')
      else ledger.replaced(before, value, 'white space')
    })
    return textOfPieces(pieces).trim() === '' ? [] : [{ ...block, pieces }]
  })
}
