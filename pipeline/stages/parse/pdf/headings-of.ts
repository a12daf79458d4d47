import type { ParagraphData } from 'nlcst'
import { endsSentence } from '../../../language/layout.js'
import type { Habits } from './habits-of.js'
import type { PrintedBlock } from './paragraphs-of.js'

/** How much larger than the text a heading's type is. */
const LARGER = 1.12
/** Lines that a heading below the headline has at most. */
const LONGEST = 3
/** Lines of a block that is the text's own. */
const PROSE = 3
const DEEPEST = 6

/**
 * Tell which blocks are headings by their larger or bolder type: the headline, of depth 1, is the largest above the
 * text; what else stands there is for extraction to read. Below it, a heading's depth is the rank of its type.
 */
export function headingsOf(blocks: readonly PrintedBlock[], habits: Habits): ParagraphData[] {
  const first = blocks.findIndex((block) => isProse(block, habits))
  const headline = headlineOf(blocks, first === -1 ? blocks.length : first, habits)
  const isHeading = (block: PrintedBlock, i: number) =>
    i === headline || (first !== -1 && i > first && isSubheading(block, habits))
  const ranks = [
    ...new Set(blocks.filter((block, i) => i !== headline && isHeading(block, i)).map(weightOf)),
  ].sort((a, b) => b - a)
  return blocks.map((block, i) => {
    if (!isHeading(block, i)) return {}
    const depth = i === headline ? 1 : Math.min(DEEPEST, ranks.indexOf(weightOf(block)) + 2)
    return { role: 'subheading', depth }
  })
}

function isProse({ lines }: PrintedBlock, { size, bold }: Habits): boolean {
  return lines.length >= PROSE && lines.every((line) => line.size === size && (bold || !line.bold))
}

/** Find the block of the largest type above the text on the first page, or the first one in bold. */
function headlineOf(blocks: readonly PrintedBlock[], end: number, habits: Habits): number {
  let largest = -1
  let bold = -1
  for (let i = 0; i < end && blocks[i]?.page === blocks[0]?.page; i++) {
    const line = blocks[i]?.lines[0]
    if (!line || !/\p{L}/u.test(line.text)) continue
    if (line.size > Math.max(habits.size * LARGER, blocks[largest]?.lines[0]?.size ?? 0)) largest = i
    if (bold === -1 && line.bold && !habits.bold) bold = i
  }
  return largest === -1 ? bold : largest
}

function isSubheading({ lines }: PrintedBlock, { size, bold }: Habits): boolean {
  const line = lines[0]
  if (!line || lines.length > LONGEST || !lines.some(({ text }) => /\p{L}/u.test(text))) return false
  const stands =
    line.size > size * LARGER || (line.size >= size * 0.95 && !bold && lines.every((one) => one.bold))
  return stands && !/[.,;:]$/.test(lines.at(-1)?.text ?? '') && !(endsSentence(line.text) && lines.length > 1)
}

/** What ranks headings: height, then weight. */
function weightOf({ lines }: PrintedBlock): number {
  return (lines[0]?.size ?? 0) * 2 + (lines[0]?.bold ? 1 : 0)
}
