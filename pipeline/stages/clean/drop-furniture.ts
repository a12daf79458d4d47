import { furnitureOf } from '../../language/furniture.js'
import { endsSentence } from '../../language/layout.js'
import { noteOf } from '../../language/notes.js'
import { textOfPieces } from '../../language/pieces.js'
import type { Block, Ledger } from './block.js'

/** Blocks and characters that a contact block at the end may have; more is text. */
const FOOTER = { blocks: 6, characters: 200 }

/**
 * Set aside what follows the article: blocks whose shape is no text's, blocks that a wider gap parts from the body,
 * and the newsroom's own notes.
 */
export function dropFurniture(blocks: readonly Block[], ledger: Ledger): Block[] {
  const texts = blocks.map((block) => textOfPieces(block.pieces))
  const end = footerStart(blocks, texts)
  return blocks.flatMap((block, i) => {
    const text = texts[i] ?? ''
    if (block.data.role === 'furniture') {
      ledger.dropped(block.pieces, block.data.reason ?? 'furniture')
      return []
    }
    if (block.data.role === 'subheading') return [block]
    const note = i > 0 ? noteOf(text) : undefined
    if (note !== undefined) {
      ledger.dropped(block.pieces, `note: ${note}`)
      return [{ ...block, data: { ...block.data, role: 'note' as const } }]
    }
    const reason =
      i === 0 ? undefined : (furnitureOf(text) ?? (i >= end ? 'set apart below the article' : undefined))
    if (reason === undefined) return [block]
    ledger.dropped(block.pieces, reason)
    return []
  })
}

/**
 * Find where a footer starts: the last gap that is wider than the text's usual one, if only a few short blocks follow
 * it, one of which is no sentence.
 */
function footerStart(blocks: readonly Block[], texts: readonly string[]): number {
  const usual = usualGap(blocks)
  for (let i = blocks.length - 1; i >= Math.max(2, blocks.length - FOOTER.blocks); i--) {
    const text = texts[i] ?? ''
    if (text.length > FOOTER.characters) break
    const gap = blocks[i]?.gap ?? 0
    if (gap > usual && gap >= 2 && endsSentence(texts[i - 1] ?? '')) return i
  }
  return blocks.length
}

function usualGap(blocks: readonly Block[]): number {
  const gaps = blocks.slice(1).map((block) => block.gap)
  gaps.sort((a, b) => a - b)
  return gaps[gaps.length >> 1] ?? 0
}
