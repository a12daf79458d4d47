/** Edits after which the way that has come furthest is taken, and the search begins anew where it ends. */
const MOST_EDITS = 96

/**
 * Find a common subsequence of two sequences of the lengths `from` and `to`, as pairs of indices: the longest one where
 * they differ by few edits, and otherwise one that is longest piece by piece.
 *
 * The search is Eugene Myers' (“An O(ND) Difference Algorithm and Its Variations”, 1986), cut off after a fixed number of
 * edits, so that it takes time in proportion to the lengths.
 */
export function commonSubsequence(
  from: number,
  to: number,
  isSame: (i: number, j: number) => boolean,
): [number, number][] {
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < from && j < to) {
    const way = furthestWay(from - i, to - j, (x, y) => isSame(i + x, j + y))
    for (const [x, y] of way.pairs) pairs.push([i + x, j + y])
    i += way.x
    j += way.y
  }
  return pairs
}

interface Way {
  /** Where it ends. */
  readonly x: number
  readonly y: number
  /** What is the same along it. */
  readonly pairs: [number, number][]
}

function furthestWay(width: number, height: number, isSame: (x: number, y: number) => boolean): Way {
  const most = Math.min(MOST_EDITS, width + height)
  const middle = most + 1
  /** How far the diagonal `x - y` is reached, by `middle` and the diagonal. */
  const reached = new Int32Array(2 * most + 3)
  /** `reached` before each edit. */
  const steps: Int32Array[] = []
  let end = { x: 0, y: 0 }
  for (let edits = 0; edits <= most; edits++) {
    steps.push(reached.slice(middle - edits - 1, middle + edits + 2))
    end = { x: 0, y: 0 }
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOf(reached, middle + diagonal, diagonal, edits)
      let y = x - diagonal
      while (x < width && y < height && isSame(x, y)) {
        x++
        y++
      }
      reached[middle + diagonal] = x
      if (x > width || y > height) continue
      if (x === width && y === height) return { x, y, pairs: pairsTo(x, y, steps) }
      if (x + y > end.x + end.y) end = { x, y }
    }
  }
  return { ...end, pairs: pairsTo(end.x, end.y, steps) }
}

/** Where a diagonal is entered: from the one above or the one below, whichever has come further. */
function startOf(reached: Int32Array, at: number, diagonal: number, edits: number): number {
  if (edits === 0) return 0
  const above = reached[at + 1] ?? 0
  return isFromAbove(reached, at, diagonal, edits) ? above : (reached[at - 1] ?? 0) + 1
}

function isFromAbove(reached: Int32Array, at: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && (reached[at - 1] ?? 0) < (reached[at + 1] ?? 0))
}

/** Walk back from where a way ends. */
function pairsTo(endX: number, endY: number, steps: readonly Int32Array[]): [number, number][] {
  const pairs: [number, number][] = []
  let x = endX
  let y = endY
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const reached = steps[edits] ?? new Int32Array(0)
    const diagonal = x - y
    const at = edits + 1 + diagonal
    const start = startOf(reached, at, diagonal, edits)
    while (x > start) pairs.push([--x, --y])
    if (isFromAbove(reached, at, diagonal, edits)) y--
    else x--
  }
  return pairs.reverse()
}
