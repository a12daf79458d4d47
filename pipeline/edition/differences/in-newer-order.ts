import { heaviestIncreasing } from './heaviest-increasing.js'

/** Something of two lists, by its indices in them: in both, in the older alone, or in the newer alone. */
export interface Placed {
  readonly from?: readonly number[]
  readonly to?: readonly number[]
}

/** Put things in the order of the newer list, and those of the older alone after what they followed there. */
export function inNewerOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  const newer: Item[] = []
  const byFrom = new Map<number, Item>()
  for (const item of items) {
    if (item.to) newer.push(item)
    for (const index of item.from ?? []) byFrom.set(index, item)
  }
  newer.sort((a, b) => (a.to?.[0] ?? 0) - (b.to?.[0] ?? 0))
  /** By what they followed; undefined for the beginning. */
  const followers = new Map<Item | undefined, Item[]>()
  let last: Item | undefined
  for (const index of [...byFrom.keys()].sort((a, b) => a - b)) {
    const item = byFrom.get(index)
    if (!item) continue
    if (item.to) {
      last = item
      continue
    }
    const list = followers.get(last)
    if (list) list.push(item)
    else followers.set(last, [item])
  }
  return [undefined, ...newer].flatMap((item) => [...(item ? [item] : []), ...(followers.get(item) ?? [])])
}

/**
 * Tell which of the things that both lists have moved: as few as can be, and of equally many the shorter ones.
 *
 * @param lengthOf How much of a thing there is, in any unit.
 */
export function movedOnes<Item extends Placed>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
): ReadonlySet<Item> {
  const both = items
    .filter(({ from, to }) => from && to)
    .sort((a, b) => (a.from?.[0] ?? 0) - (b.from?.[0] ?? 0))
  let whole = 1
  for (const item of both) whole += lengthOf(item)
  const stayed = heaviestIncreasing(
    both,
    ({ to }) => to?.[0] ?? 0,
    (item) => 1 + lengthOf(item) / whole,
  )
  const moved = new Set(both)
  for (const item of stayed) moved.delete(item)
  return moved
}
