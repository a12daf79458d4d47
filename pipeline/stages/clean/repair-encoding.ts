import { applyEdits, type Edit } from '../../language/pieces.js'
import type { Block, Ledger } from './block.js'

/**
 * Put right what was decoded wrongly before the text came here. `repairs` are edits of the source, in order, as the
 * parser found them; a block's pieces are stretches of it. Linear in blocks and repairs.
 */
export function repairEncoding<Kind extends Block>(
  blocks: readonly Kind[],
  repairs: readonly Edit[],
  ledger: Ledger,
): readonly Kind[] {
  if (repairs.length === 0) return blocks
  let next = 0
  return blocks.map((block) => {
    const edits: Edit[] = []
    let offset = 0
    for (const { value, start, end } of block.pieces) {
      while ((repairs[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
      for (let at = next; (repairs[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
        const repair = repairs[at]
        // What stands for more than itself, a line's end or an escape, was not broken.
        if (!repair || value.length !== end - start) continue
        // A blank at a line's end may be half of a letter.
        const within = (point: number) => offset + Math.min(Math.max(point, start), end) - start
        edits.push({ start: within(repair.start), end: within(repair.end), value: repair.value })
      }
      offset += value.length
    }
    if (edits.length === 0) return block
    const pieces = applyEdits(block.pieces, edits, (before, { value }) =>
      ledger.replaced(before, value, 'decoded wrongly before'),
    )
    return { ...block, pieces }
  })
}
