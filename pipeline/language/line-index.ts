import type { Point } from 'unist'

/** Tell the one-based line and column of an offset; offsets are UTF-16 code units. */
export type PointAt = (offset: number) => Point

/**
 * Index a text's lines once, so that any offset's line and column is a look-up. Lines end with `\n`, `\r\n` or `\r`,
 * as editors count them.
 */
export function lineIndex(text: string): PointAt {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return (offset) => {
    const line = search(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
}

/** Find the last start that is at most `offset`. */
function search(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
