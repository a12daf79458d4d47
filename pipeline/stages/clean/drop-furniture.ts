import { isNamedCredit } from '../../language/furniture/credit-line.js'
import { furnitureOf } from '../../language/furniture/index.js'
import { isPageLabel } from '../../language/furniture/page-label.js'
import { isProse, recurring } from '../../language/furniture/recurring.js'
import { repeating } from '../../language/furniture/repeating.js'
import { stepsOf } from '../../language/is-trail.js'
import { endsSentence } from '../../language/layout.js'
import { type Note, noteOf } from '../../language/notes.js'
import { textOfPieces } from '../../language/pieces.js'
import type { NoteKind } from '../../model/tree.js'
import type { Block, Ledger } from './block.js'
import { belowLastProse, besideMarks, byNeighbours, REPEATS } from './furniture-beside.js'

/** Blocks and characters that a contact block at the end may have; more is text. */
const FOOTER = { blocks: 6, characters: 200 }
/** Steps of a trail below the body's beginning that make a menu of it, at least. */
const MENU_STEPS = 3
/** Words of the first line that can be a headline; fewer are a label's. */
const HEADLINE_WORDS = 4

/**
 * Set aside what surrounds the article: blocks whose shape or words are a page's, lines that recur between paragraphs,
 * blocks that a wider gap parts from the body, what introduces any of these, and the newsroom's own notes.
 */
export function dropFurniture(blocks: readonly Block[], ledger: Ledger): Block[] {
  const texts = blocks.map((block) => textOfPieces(block.pieces))
  const notes = texts.map((text, i) =>
    i > 0 && blocks[i]?.data.role !== 'subheading' ? noteOf(text) : undefined,
  )
  const reasons = reasonsOf(blocks, texts, notes)
  return blocks.flatMap((block, i) => {
    const note = notes[i]
    const reason = reasons[i]
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
function reasonsOf(
  blocks: readonly Block[],
  texts: readonly string[],
  notes: readonly (Note | undefined)[],
): (string | undefined)[] {
  const headline = blocks.findIndex(
    ({ alone }, i) =>
      !alone &&
      (texts[i]?.split(' ').length ?? 0) >= HEADLINE_WORDS &&
      /\p{L}/u.test(texts[i] ?? '') &&
      !isMenuAbove(i, texts),
  )
  const body = texts.findIndex((text, i) => i > headline && isProse(text))
  const end = footerStart(blocks, texts)
  const recurs = recurring(texts)
  const repeats = repeating(texts, body)
  const isText = (i: number) =>
    i === headline || (headline === -1 && i === 0) || blocks[i]?.data.role === 'subheading'
  const reasons = texts.map((text, i) => {
    const note = notes[i]
    if (note !== undefined) return `note: ${note}`
    if (isText(i)) return undefined
    const reason = furnitureOf(text)
    if (reason !== undefined) return reason
    if (i >= end) return 'set apart below the article'
    if (body !== -1 && i > body && isNamedCredit(text)) return 'credit of a picture'
    if (body !== -1 && i > body && stepsOf(text) >= MENU_STEPS) return 'menu of the page'
    return recurs(i) ?? (repeats(i) ? REPEATS : undefined)
  })
  besideMarks(blocks, texts, reasons)
  byNeighbours(blocks, texts, reasons, Math.max(headline, 0))
  if (body !== -1) belowLastProse(texts, reasons, isText)
  return reasons
}
/** A label of the page above more short lines is a link of its menu, not the headline. */
function isMenuAbove(index: number, texts: readonly string[]): boolean {
  const [text = '', next = ''] = [texts[index], texts[index + 1]]
  return next !== '' && !isProse(next) && !/[:|]/.test(text) && isPageLabel(text)
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
