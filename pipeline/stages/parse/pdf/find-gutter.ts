import type { Run } from './print.js'

/** A strip without type between two columns, and the rows `[from, to]` along which it runs. */
export interface Gutter {
  readonly left: number
  readonly right: number
  readonly from: number
  readonly to: number
  /** Rows with type on either side. */
  readonly rowsLeft: number
  readonly rowsRight: number
}

/** Widths that columns and gutters have at least, as multiples of the type's height. */
const NARROWEST = { gutter: 0.8, column: 4 }
/**
 * Rows on either side that make a gutter, fewer where it is as wide as no blank in a filled line; one on either side is
 * enough where other pages have one there.
 */
const FEWEST = { rows: 4, wideRows: 3, wide: 1.5 }
/** Strips that are followed at once; the oldest stay. */
const MOST = 64

/**
 * Find the strip that parts columns along the most rows; undefined where there is but one column.
 *
 * Rows are read from the top down. Each strip that is free so far is narrowed to what the next row leaves of it, and
 * ends where nothing is left; rows of columns that share no baseline are rows with type on one side only.
 *
 * @param rows Rows from the top down, each from left to right.
 * @param size Height of the page's type.
 * @param known Gutters of other pages.
 */
export function findGutter(
  rows: readonly (readonly Run[])[],
  size: number,
  known: readonly Gutter[],
): Gutter | undefined {
  const least = size * NARROWEST.gutter
  let best: Gutter | undefined
  let strips: Gutter[] = []
  const close = (strip: Gutter) => {
    if (!isGutter(strip, size, known)) return
    const gain = extentOf(strip) - (best ? extentOf(best) : 0)
    if (gain < 0 || (gain === 0 && best && strip.right - strip.left <= best.right - best.left)) return
    if (columnsAreWide(rows, strip, size * NARROWEST.column)) best = strip
  }
  rows.forEach((row, i) => {
    const free = gapsOf(row, least)
    const next = new Map<string, Gutter>()
    const add = (strip: Gutter) => {
      const key = `${strip.left} ${strip.right}`
      if (next.size < MOST && !next.has(key)) next.set(key, strip)
    }
    for (const strip of strips) {
      const before = next.size
      for (const gap of free) {
        const [left, right] = [Math.max(gap.left, strip.left), Math.min(gap.right, strip.right)]
        if (right - left < least) continue
        const rowsLeft = strip.rowsLeft + (gap.left === Number.NEGATIVE_INFINITY ? 0 : 1)
        const rowsRight = strip.rowsRight + (gap.right === Number.POSITIVE_INFINITY ? 0 : 1)
        add({ left, right, from: strip.from, to: i, rowsLeft, rowsRight })
      }
      if (next.size === before) close(strip)
    }
    for (const { left, right } of free) {
      const rowsLeft = left === Number.NEGATIVE_INFINITY ? 0 : 1
      const rowsRight = right === Number.POSITIVE_INFINITY ? 0 : 1
      add({ left, right, from: i, to: i, rowsLeft, rowsRight })
    }
    strips = [...next.values()]
  })
  for (const strip of strips) close(strip)
  return best
}

function isGutter(strip: Gutter, size: number, known: readonly Gutter[]): boolean {
  const { left, right, rowsLeft, rowsRight } = strip
  if (!Number.isFinite(left) || !Number.isFinite(right)) return false
  const rows = Math.min(rowsLeft, rowsRight)
  const fewest = right - left >= size * FEWEST.wide ? FEWEST.wideRows : FEWEST.rows
  return rows >= fewest || (rows > 0 && known.some((one) => left < one.right && right > one.left))
}

function extentOf({ rowsLeft, rowsRight }: Gutter): number {
  return rowsLeft + rowsRight
}

/** Bullets, numbers of lists and of lines are no column of their own. */
function columnsAreWide(rows: readonly (readonly Run[])[], gutter: Gutter, least: number): boolean {
  let [leftMost, leftEnd, rightStart, rightMost] = [gutter.left, gutter.left, gutter.right, gutter.right]
  for (const run of rows.slice(gutter.from, gutter.to + 1).flat()) {
    if (run.right <= gutter.left) leftMost = Math.min(leftMost, run.left)
    else if (run.left >= gutter.right) rightMost = Math.max(rightMost, run.right)
    leftEnd = Math.max(leftEnd, Math.min(run.right, gutter.left))
    rightStart = Math.min(rightStart, Math.max(run.left, gutter.right))
  }
  return leftEnd - leftMost >= least && rightMost - rightStart >= least
}

interface Gap {
  readonly left: number
  readonly right: number
}

/** What a row leaves free: its margins, without end outwards, and the gaps that are wide enough. */
function gapsOf(row: readonly Run[], least: number): Gap[] {
  const gaps: Gap[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of row) {
    if (run.left - end >= least) gaps.push({ left: end, right: run.left })
    end = Math.max(end, run.right)
  }
  gaps.push({ left: end, right: Number.POSITIVE_INFINITY })
  return gaps
}
