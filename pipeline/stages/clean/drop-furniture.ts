import { furnitureOf } from '../../language/furniture/index.js'
import { endsSentence } from '../../language/layout.js'
import { noteOf } from '../../language/notes.js'
import { textOfPieces } from '../../language/pieces.js'
import type { NoteKind } from '../../model/tree.js'
import type { Block, Ledger } from './block.js'

/** Blocks and characters that a contact block at the end may have; more is text. */
const FOOTER = { blocks: 6, characters: 200 }
/** Characters of a line that recurs, at most, and of the prose on both sides of it, at least. */
const RECURRING = { most: 60, prose: 80 }
/** Words of the first line that can be a headline; fewer are a label's. */
const HEADLINE_WORDS = 4

/**
 * Set aside what surrounds the article: blocks whose shape or words are a page's, lines that recur between paragraphs,
 * blocks that a wider gap parts from the body, what introduces any of these, and the newsroom's own notes.
 */
export function dropFurniture(blocks: readonly Block[], ledger: Ledger): Block[] {
  const texts = blocks.map((block) => textOfPieces(block.pieces))
  const reasons = reasonsOf(blocks, texts)
  return blocks.flatMap((block, i) => {
    const note = i > 0 && block.data.role !== 'subheading' ? noteOf(texts[i] ?? '') : undefined
    const reason = note === undefined ? reasons[i] : `note: ${note}`
    if (reason === undefined) return [block]
    ledger.dropped(block.pieces, reason)
    const kind = note ?? noteKindOf(reason)
    return kind === undefined
      ? []
      : [{ ...block, data: { ...block.data, role: 'note' as const, note: kind } }]
  })
}

/** Furniture that says something of the article's pictures or rights. */
function noteKindOf(reason: string): NoteKind | undefined {
  return reason === 'caption' || reason === 'credit of a picture' || reason === 'notice of rights'
    ? reason
    : undefined
}

/** Tell of each block why it is no part of the article, or undefined where it is. */
function reasonsOf(blocks: readonly Block[], texts: readonly string[]): (string | undefined)[] {
  const headline = blocks.findIndex(
    ({ alone }, i) => !alone && (texts[i]?.split(' ').length ?? 0) >= HEADLINE_WORDS,
  )
  const end = footerStart(blocks, texts)
  const recurs = recurring(texts)
  const reasons = blocks.map(({ data }, i) => {
    const text = texts[i] ?? ''
    if (i === headline || (headline === -1 && i === 0) || data.role === 'subheading') return undefined
    const reason = furnitureOf(text)
    if (reason !== undefined) return reason
    if (i >= end) return 'set apart below the article'
    return recurs(i) ? 'recurs between paragraphs' : undefined
  })
  for (let i = reasons.length - 1; i > headline; i--) {
    const introduces = /:$/.test(texts[i] ?? '') && i + 1 < reasons.length && reasons[i + 1] !== undefined
    if (introduces && reasons[i] === undefined) reasons[i] = 'introduces what was dropped'
  }
  return reasons
}

/** Tell which lines stand more than once, alone between paragraphs, and say nothing that a paragraph could. */
function recurring(texts: readonly string[]): (index: number) => boolean {
  const counts = new Map<string, number>()
  for (const text of texts) {
    if (text.length <= RECURRING.most) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const isProse = (text: string | undefined) => (text?.length ?? 0) >= RECURRING.prose
  return (i) => {
    const text = texts[i] ?? ''
    if ((counts.get(text) ?? 0) < 2 || endsSentence(text) || /\p{N}/u.test(text)) return false
    return isProse(texts[i - 1]) && (i + 1 === texts.length || isProse(texts[i + 1]))
  }
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
