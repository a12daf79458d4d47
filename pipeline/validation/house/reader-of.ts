import type { Evidence, Place } from '../../model/evidence.js'

/** Make what reads a place of a source as it was taken: what was replaced there replaced, what was dropped left out. */
export function readerOf(
  source: string,
  { replaced = [], dropped = [] }: Partial<Pick<Evidence, 'replaced' | 'dropped'>>,
): (place: Place) => string {
  const edits = [...replaced, ...dropped.map(({ place }) => ({ by: '', place }))].sort(
    (one, other) => one.place.offset - other.place.offset,
  )
  return ({ offset, endOffset }) => {
    let text = ''
    let from = offset
    for (let index = firstFrom(offset); index < edits.length; index++) {
      const { by, place } = edits[index] ?? { by: '', place: { offset: endOffset, endOffset } }
      if (place.offset >= endOffset) break
      if (place.offset < from || place.endOffset > endOffset) continue
      text += source.slice(from, place.offset) + by
      from = place.endOffset
    }
    return text + source.slice(from, endOffset)
  }

  /** The first edit that begins at an offset or behind it. */
  function firstFrom(offset: number): number {
    let start = 0
    let end = edits.length
    while (start < end) {
      const middle = (start + end) >>> 1
      if ((edits[middle]?.place.offset ?? 0) < offset) start = middle + 1
      else end = middle
    }
    return start
  }
}
