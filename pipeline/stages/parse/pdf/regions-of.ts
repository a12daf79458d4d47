import { findGutter, type Gutter } from './find-gutter.js'
import type { Run } from './print.js'
import { rowsOf } from './rows-of.js'

/** Columns within columns beyond which a page is no text. */
const DEEPEST = 8

/**
 * Part a page's type into columns, and into what stands above, across and below them, in reading order.
 *
 * @param size Height of the page's type.
 * @param known Gutters of other pages.
 * @param found Is told each gutter.
 */
export function regionsOf(
  runs: readonly Run[],
  size: number,
  known: readonly Gutter[],
  found: (gutter: Gutter) => void = () => {},
  depth = 0,
): Run[][][] {
  const rows = rowsOf(runs)
  if (rows.length === 0) return []
  const gutter = depth < DEEPEST ? findGutter(rows, size, known) : undefined
  if (!gutter) return [rows]
  found(gutter)
  const from = firstOfColumns(rows, gutter, size)
  const inside = rows.slice(from, gutter.to + 1).flat()
  const middle = (gutter.left + gutter.right) / 2
  const part = (some: readonly Run[]) => regionsOf(some, size, known, found, depth + 1)
  return [
    ...part(rows.slice(0, from).flat()),
    ...part(inside.filter((run) => run.right <= middle)),
    ...part(inside.filter((run) => run.right > middle)),
    ...part(rows.slice(gutter.to + 1).flat()),
  ]
}

/**
 * Find the row with which columns begin: one that has something on the right that begins where no
 * column does, a date across from a byline, still stands above them.
 */
function firstOfColumns(rows: readonly (readonly Run[])[], gutter: Gutter, size: number): number {
  const startOf = (row: readonly Run[]) => row.find((run) => run.left >= gutter.right)?.left
  const starts = rows
    .slice(gutter.from, gutter.to + 1)
    .map((row) => row.filter(({ left }) => left >= gutter.right).map(({ left }) => left))
  let first = gutter.from
  for (let i = gutter.from; i < Math.min(gutter.to, gutter.from + 3); i++) {
    const row = rows[i] ?? []
    const start = startOf(row)
    if (start === undefined) continue
    const alike = starts.filter((lefts) => lefts.some((left) => Math.abs(left - start) < size * 2)).length
    const opens = alike > 2 || start - gutter.right < size * 2
    if (opens || (row[0]?.left ?? 0) >= gutter.right) break
    first = i + 1
  }
  return first
}
