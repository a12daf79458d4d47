import type { PrintedLine, Run } from './print.js'

/** A gap between two runs, as a share of the type's height, that is a blank. */
const BLANK = 0.18

/** Put runs that share a baseline, or nearly, into rows from the top down, each from left to right. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  let row: Run[] = []
  let tallest: Run | undefined
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    if (tallest && run.baseline - tallest.baseline < Math.max(tallest.size, run.size) * 0.45) {
      row.push(run)
      if (run.size > tallest.size) tallest = run
    } else {
      row = [run]
      rows.push(row)
      tallest = run
    }
  }
  for (const one of rows) one.sort((a, b) => a.left - b.left)
  return rows
}

/** Cut a row wherever a gap is wider than `gap` times its type's height. */
export function cellsOf(row: readonly Run[], gap: number): Run[][] {
  const cells: Run[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of row) {
    const last = cells.at(-1)
    if (last && run.left - right <= gap * run.size) last.push(run)
    else cells.push([run])
    right = Math.max(right, run.right)
  }
  return cells
}

/** Read a row, or a part of one, as the line that it prints. */
export function lineOf(row: readonly Run[]): PrintedLine {
  let text = ''
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const run of row) {
    if (text !== '') text += run.spaced || run.left - right > run.size * BLANK ? ' ' : ''
    text += run.text
    left = Math.min(left, run.left)
    right = Math.max(right, run.right)
  }
  const main = mainRun(row)
  const worded = row.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return {
    text,
    left,
    right,
    baseline: main?.baseline ?? 0,
    size: main?.size ?? 0,
    bold: worded.length > 0 && worded.every(({ bold }) => bold),
    opensBold: worded[0]?.bold ?? false,
    endsBold: worded.at(-1)?.bold ?? false,
  }
}

/** The longest run of the size that most of a row has. */
function mainRun(row: readonly Run[]): Run | undefined {
  const size = commonest(row.map((run) => [run.size, run.text.length]))
  let main: Run | undefined
  for (const run of row) if (run.size === size && run.text.length > (main?.text.length ?? 0)) main = run
  return main ?? row[0]
}

/** Find the value with the most weight; the first of equals, 0 where there is none. */
export function commonest(values: Iterable<readonly [value: number, weight: number]>): number {
  const weights = new Map<number, number>()
  let best = 0
  let most = 0
  for (const [value, weight] of values) {
    const sum = (weights.get(value) ?? 0) + weight
    weights.set(value, sum)
    if (sum > most) {
      most = sum
      best = value
    }
  }
  return best
}
