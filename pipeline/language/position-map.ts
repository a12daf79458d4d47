import type { Point } from 'unist'
import type { Piece } from '../model/tree.js'

/** Tell where in the source a text's offsets lie. */
export interface PositionMap {
  /** The source's point of the character at `offset`. */
  readonly start: (offset: number) => Point
  /** The source's point behind the character before `offset`. */
  readonly end: (offset: number) => Point
}

interface Stretch {
  /** [from, to) in the text. */
  readonly from: number
  readonly to: number
  readonly verbatim: boolean
  readonly start: Point
  readonly end: Point
}

/** Map the text that pieces make onto their source; `at` tells line and column of a source's offset. */
export function positionMap(pieces: readonly Piece[], at: (offset: number) => Point): PositionMap {
  const stretches: Stretch[] = []
  let from = 0
  for (const { value, start, end } of pieces) {
    if (value === '') continue
    const to = from + value.length
    stretches.push({ from, to, verbatim: end - start === value.length, start: at(start), end: at(end) })
    from = to
  }
  const find = (offset: number): Stretch => {
    let low = 0
    let high = stretches.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.to ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const found = stretches[low]
    if (!found) throw new Error('A position in a text of no pieces')
    return found
  }
  const within = ({ start, from }: Stretch, offset: number): Point => ({
    line: start.line,
    column: start.column + offset - from,
    offset: (start.offset ?? 0) + offset - from,
  })
  return {
    start(offset) {
      const stretch = find(offset)
      return stretch.verbatim ? within(stretch, offset) : { ...stretch.start }
    },
    end(offset) {
      const stretch = find(offset - 1)
      return stretch.verbatim ? within(stretch, offset) : { ...stretch.end }
    },
  }
}
