import { endsSentence } from '../../../language/layout.js'
import type { PrintedLine, Region } from './print.js'
import { commonest } from './rows-of.js'

/** How a text is set, told from its commonest lines. */
export interface Habits {
  /** Height of the text's type, in points. */
  readonly size: number
  readonly bold: boolean
  /** From baseline to baseline within a paragraph, as a multiple of the type's height. */
  readonly leading: number
  /** Lines are filled to the right edge. */
  readonly justified: boolean
  /** Paragraphs open with an indent. */
  readonly indented: boolean
  /** Paragraphs are set apart by an indent or by space. */
  readonly marked: boolean
}

/** The edges between which a region's lines are set, in points. */
export interface Frame {
  readonly left: number
  readonly right: number
}

/** More distance between baselines than this, as a multiple of the usual, parts paragraphs. */
export const EXTRA_LEADING = 1.2
/** Indents, as multiples of the type's height. */
export const INDENT = 0.7

/** Tell how a text is set. */
export function habitsOf(regions: readonly Region[]): Habits {
  const lines = regions.flatMap((region) => region.lines)
  const size = commonest(lines.map((line) => [line.size, line.text.length]))
  const body = lines.filter((line) => line.size === size)
  const bold = body.filter((line) => line.bold).length > body.length / 2
  const pairs = regions.flatMap(({ lines }) => pairsOf(lines, size))
  const distances = pairs.map(({ distance }) => distance).sort((a, b) => a - b)
  // A quarter of the way up lie distances within paragraphs, even where most have but two lines.
  const leading = distances[distances.length >> 2] ?? size * 1.2
  const frames = framesOf(regions, size)
  const ends = regions.flatMap(({ lines }, i) =>
    lines.map((line) => (line.size === size ? (frames[i]?.right ?? 0) - line.right : Number.NaN)),
  )
  const filled = ends.filter((end) => end < size * 0.25).length
  let [indents, gaps, plain] = [0, 0, 0]
  for (const { before, line, distance } of pairs) {
    if (distance > leading * EXTRA_LEADING) gaps++
    else if (line.left - before.left > size * INDENT) indents++
    else if (endsSentence(before.text)) plain++
  }
  return {
    size,
    bold,
    leading: leading / size,
    justified: filled > body.length * 0.5,
    indented: indents >= 3 && indents > gaps,
    marked: indents + gaps >= 3 && indents + gaps > plain / 2,
  }
}

interface Pair {
  readonly before: PrintedLine
  readonly line: PrintedLine
  readonly distance: number
}

function pairsOf(lines: readonly PrintedLine[], size: number): Pair[] {
  return lines.slice(1).flatMap((line, i) => {
    const before = lines[i]
    if (before?.size !== size || line.size !== size) return []
    return [{ before, line, distance: line.baseline - before.baseline }]
  })
}

/**
 * Tell the edges of each region. A region of few lines may fill none of them; it has the right edge of another that
 * begins where it does.
 */
export function framesOf(regions: readonly Region[], size: number): Frame[] {
  const own = regions.map(({ lines }) => {
    const body = lines.filter((line) => line.size === size)
    const some = body.length > 0 ? body : lines
    const lefts = some.map(({ left }) => left).sort((a, b) => a - b)
    const right = Math.max(...some.map((line) => line.right))
    // Nearly the first, as most lines may be indented, and a few may hang out.
    return { left: lefts[Math.floor(lefts.length / 10)] ?? 0, right, lines: some.length }
  })
  const large = own.filter(({ lines }) => lines >= 5)
  return own.map((frame) => {
    if (frame.lines >= 5) return frame
    const rights = large
      .filter(({ left, right }) => Math.abs(left - frame.left) <= size && right >= frame.right)
      .map(({ right }) => right)
    return { left: frame.left, right: rights.length > 0 ? Math.min(...rights) : frame.right }
  })
}
