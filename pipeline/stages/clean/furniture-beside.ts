import { isPlainLabel, isPointer } from '../../language/furniture/page-label.js'
import { isProse } from '../../language/furniture/recurring.js'
import { endsSentence } from '../../language/layout.js'
import type { Block } from './block.js'

/** Characters of a line that furniture explains, at most. */
const SHORT = 100
/** Why a quotation that is pulled out of the text is dropped. */
export const REPEATS = 'repeats the text beside it'
/** Words of a caption without a full stop, at least; fewer are a subheading's. */
const CAPTION_WORDS = 6
/** Lines between two pieces of furniture that belong to the box they make. */
const BOX = 2

/**
 * Add what furniture beside a block says of it: a line that introduces it by a colon, the title below a label that points
 * to one, the few short lines within a box. `from` is the first block that can be any of these.
 */
export function byNeighbours(
  blocks: readonly Block[],
  texts: readonly string[],
  reasons: (string | undefined)[],
  from: number,
): void {
  const isLine = (i: number) => {
    const text = texts[i] ?? ''
    return text.length <= SHORT && !endsSentence(text) && blocks[i]?.data.role !== 'subheading'
  }
  for (let i = reasons.length - 1; i > from; i--) {
    const below = reasons[i + 1]
    const introduces = /:$/.test(texts[i] ?? '') && below !== undefined && below !== REPEATS
    if (introduces) reasons[i] ??= 'introduces what was dropped'
  }
  for (let i = from + 1; i < reasons.length; i++) {
    if (reasons[i] === undefined || !isPointer(texts[i] ?? '')) continue
    if (reasons[i + 1] === undefined && isLine(i + 1) && isProse(texts[i + 2])) {
      reasons[i + 1] = 'title that a label of the page points to'
    }
  }
  for (let i = from + 1; i < reasons.length; i++) {
    const beside = isOfBox(reasons[i - 1]) || isOfBox(reasons[i + 1])
    if (beside && isPlainLabel(texts[i] ?? '')) reasons[i] ??= 'label of the page'
    const isCredit = reasons[i - 1] === 'credit of a picture' && i > from + 1
    const isLong = isCredit && (texts[i] ?? '').split(' ').length >= CAPTION_WORDS
    if (isLong && isLine(i) && isProse(texts[i + 1])) reasons[i] ??= 'caption'
  }
  for (let i = from + 2; i < reasons.length; i++) {
    if (reasons[i] !== undefined || reasons[i - 1] === undefined) continue
    let to = i
    while (to < i + BOX && reasons[to] === undefined && isLine(to) && !blocks[to]?.alone) to++
    const isBox =
      to < reasons.length && reasons[to] !== undefined && isOfBox(reasons[i - 1]) && isOfBox(reasons[to])
    if (isBox) reasons.fill('within a box of the page', i, to)
  }
}

/**
 * Add the short lines that stand with an address in one block of lines, as who is to be asked does above a release, and
 * whatever stands below the mark that nothing follows.
 */
export function besideMarks(
  blocks: readonly Block[],
  texts: readonly string[],
  reasons: (string | undefined)[],
): void {
  for (let from = 0, to = 0; from < blocks.length; from = to) {
    to = from + 1
    while (to < blocks.length && blocks[to]?.gap === 0) to++
    const lines = texts.slice(from, to)
    const reached = reasons.slice(from, to).some((reason) => reason === 'address' || reason === 'contact')
    if (!reached || lines.length < 2 || lines.length > CONTACT.lines) continue
    if (!lines.every((text, i) => text.length <= CONTACT.characters || reasons[from + i] !== undefined))
      continue
    for (let i = from; i < to; i++) reasons[i] ??= 'contact'
  }
  const marks = texts.flatMap((text, i) =>
    reasons[i] === 'end mark' && NOTHING_FOLLOWS.test(text) ? [i] : [],
  )
  const [mark = texts.length] = marks
  if (marks.length !== 1 || mark < texts.length / 2) return
  for (let i = mark + 1; i < texts.length; i++) reasons[i] ??= 'below the end mark'
}

/** Lines of a block that says whom to ask, and the characters of one. */
const CONTACT = { lines: 8, characters: 60 }
/** A mark that ends a text; others part its sections too. */
const NOTHING_FOLLOWS = /^(?:#\s?#\s?#|[-–—#\s]{0,4}(?:30|ends?|-ends-)[-–—#\s]{0,4})$/i

/** What a box on a page is made of; a picture or a mark between paragraphs is none. */
function isOfBox(reason: string | undefined): boolean {
  return (
    reason === 'spoken to the reader' || reason === 'about the page itself' || reason === 'label of the page'
  )
}

/**
 * Add what stands below the last paragraph from the first label or call of the page on, where no paragraph follows any
 * more: titles of other articles, topics, buttons.
 */
export function belowLastProse(
  texts: readonly string[],
  reasons: (string | undefined)[],
  isText: (index: number) => boolean,
): void {
  let last = texts.length - 1
  while (last > 0 && (reasons[last] !== undefined || !isParagraph(texts[last] ?? ''))) last--
  for (let i = last + 1, below = false; i < texts.length; i++) {
    below ||= isOfBox(reasons[i]) || reasons[i] === 'note: credit' || isPlainLabel(texts[i] ?? '')
    if (below && !isText(i)) reasons[i] ??= 'below the foot of the page'
  }
}

function isParagraph(text: string): boolean {
  // Titles of other articles ask as often as they tell.
  return isProse(text) || (endsSentence(text) && !text.endsWith('?') && text.split(' ').length >= 6)
}
