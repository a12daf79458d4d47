import { endsSentence, opensListItem } from '../../../language/layout.js'
import { EXTRA_LEADING, type Frame, framesOf, type Habits, INDENT } from './habits-of.js'
import type { PrintedLine, Region } from './print.js'

/** Lines that belong together, in reading order; they may come from more than one column and page. */
export interface PrintedBlock {
  readonly lines: PrintedLine[]
  readonly page: number
}

/** Sizes that differ by less, as a share, are the same to the eye. */
const SAME_SIZE = 0.06
/** Leading of lines that are no text's, as a multiple of their height. */
const HEADING_LEADING = 1.65
/** Share of the width that a line leaves free only where it ends a paragraph. */
const CLEARLY_SHORT = 0.18

/** Put lines together as paragraphs and headings; one that goes on in the next column or page is one. */
export function paragraphsOf(regions: readonly Region[], habits: Habits): PrintedBlock[] {
  const frames = framesOf(regions, habits.size)
  const blocks: PrintedBlock[] = []
  let before: { readonly line: PrintedLine; readonly frame: Frame; readonly page: number } | undefined
  regions.forEach(({ lines, page }, r) => {
    const frame = frames[r]
    if (!frame) return
    lines.forEach((line, i) => {
      const block = blocks.at(-1)
      const starts =
        !before || !block
          ? true
          : i === 0 && !isBelow(before.line, line, before.page === page)
            ? !goesOn(before.line, line, before.frame, frame, habits)
            : startsBlock(block.lines, line, lines[i + 1], before.frame, habits)
      if (starts || !block) blocks.push({ lines: [line], page })
      else block.lines.push(line)
      before = { line, frame, page }
    })
  })
  return blocks
}

function startsBlock(
  block: readonly PrintedLine[],
  line: PrintedLine,
  after: PrintedLine | undefined,
  frame: Frame,
  habits: Habits,
): boolean {
  const before = block.at(-1)
  if (!before || differ(before, line)) return true
  const distance = line.baseline - before.baseline
  if (isHeading(line, habits)) return distance > line.size * HEADING_LEADING || distance <= 0
  if (distance > line.size * habits.leading * EXTRA_LEADING) return true
  if (changesIndent(block, before, line, frame)) return true
  if (habits.indented && block.length === 1 && isSecondFirstLine(before, line, after, frame)) return true
  return isLast(before, line, frame, habits)
}

/** Tell whether a line begins where the one before does, straight below it: a short last one, that columns claim. */
function isBelow(before: PrintedLine, line: PrintedLine, samePage: boolean): boolean {
  const distance = line.baseline - before.baseline
  return (
    samePage &&
    distance > 0 &&
    distance < line.size * HEADING_LEADING &&
    Math.abs(line.left - before.left) < line.size * INDENT
  )
}

/** Tell whether a region's first line goes on with the paragraph that the region before ended with. */
function goesOn(before: PrintedLine, line: PrintedLine, from: Frame, to: Frame, habits: Habits): boolean {
  if (differ(before, line) || isHeading(line, habits)) return false
  if (!endsSentence(before.text) && /^\p{Ll}/u.test(line.text)) return true
  if (habits.indented && line.left - to.left > line.size * INDENT) return false
  if (isLast(before, line, from, habits)) return false
  // A ragged line says little of whether it is full.
  return habits.justified || habits.indented || !endsSentence(before.text)
}

function isHeading(line: PrintedLine, { size }: Habits): boolean {
  return line.size > size * (1 + 2 * SAME_SIZE)
}

/** Size, or weight where it changes between two lines and not within one. */
function differ(before: PrintedLine, line: PrintedLine): boolean {
  if (Math.abs(before.size - line.size) > SAME_SIZE * Math.max(before.size, line.size)) return true
  return (before.bold && !line.opensBold) || (line.bold && !before.endsBold)
}

/** A first line stands further in than the lines above it, which are at the edge; what follows a quotation, further out. */
function changesIndent(
  block: readonly PrintedLine[],
  before: PrintedLine,
  line: PrintedLine,
  frame: Frame,
): boolean {
  const step = line.left - before.left
  const least = line.size * INDENT
  if (step > least) return !opensListItem(block[0]?.text ?? '') && before.left >= frame.left - least / 2
  if (step < -least) return block.length > 1 && Math.abs((block.at(-2)?.left ?? 0) - before.left) < least / 2
  return false
}

/** Tell whether a line below an indented one is a first line as well, and the one above it a whole paragraph. */
function isSecondFirstLine(
  before: PrintedLine,
  line: PrintedLine,
  after: PrintedLine | undefined,
  frame: Frame,
): boolean {
  const least = line.size * INDENT
  if (line.left - frame.left < least || Math.abs(line.left - before.left) > least / 2) return false
  return endsSentence(before.text) || (after !== undefined && line.left - after.left > least)
}

/** Tell whether a line is its paragraph's last: the next one's first word would still have gone into it. */
function isLast(before: PrintedLine, line: PrintedLine, frame: Frame, habits: Habits): boolean {
  const width = frame.right - frame.left
  const free = frame.right - before.right
  const needed = firstWordWidth(line) + before.size * 0.25
  const listItem = opensListItem(line.text)
  if (free <= Math.max(needed, width * 0.02) && !(habits.justified && free > before.size)) {
    return listItem && opensListItem(before.text)
  }
  if (listItem) return true
  if (!endsSentence(before.text) && /^\p{Ll}/u.test(line.text)) return false
  if (habits.justified || free - needed > width * CLEARLY_SHORT) return true
  return endsSentence(before.text) && !habits.marked
}

function firstWordWidth({ text, left, right }: PrintedLine): number {
  const blank = text.indexOf(' ')
  return blank === -1 ? right - left : ((right - left) * blank) / text.length
}
