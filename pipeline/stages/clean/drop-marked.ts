import type { Block, Ledger } from './block.js'

/** Set aside what its reader marked as furniture, so that a text goes on from page to page without it. */
export function dropMarked(blocks: readonly Block[], ledger: Ledger): Block[] {
  return blocks.flatMap((block) => {
    const { pieces, data } = block
    if (data.role !== 'furniture') return [block]
    ledger.dropped(pieces, data.reason ?? 'furniture')
    // What stands below a picture says something of it.
    return data.reason === 'caption'
      ? [{ ...block, data: { role: 'note' as const, note: 'caption' as const } }]
      : []
  })
}
