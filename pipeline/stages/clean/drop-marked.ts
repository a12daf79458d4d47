import type { Block, Ledger } from './block.js'

/** Set aside what its reader marked as furniture, so that a text goes on from page to page without it. */
export function dropMarked(blocks: readonly Block[], ledger: Ledger): Block[] {
  return blocks.filter(({ pieces, data }) => {
    if (data.role !== 'furniture') return true
    ledger.dropped(pieces, data.reason ?? 'furniture')
    return false
  })
}
