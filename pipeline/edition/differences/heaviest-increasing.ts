/**
 * Choose, of items in order, those whose places ascend and whose weights sum to the most: what stayed where it was while
 * the others moved. Places are whole numbers from 0, each at one item. Takes time in proportion to n log n.
 */
export function heaviestIncreasing<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  weightOf: (item: Item) => number = () => 1,
): Item[] {
  const ranks = new Map<number, number>()
  for (const place of items.map(placeOf).sort((a, b) => a - b)) ranks.set(place, ranks.size + 1)
  /** Of the chains that end at a rank up to this one, by Fenwick's scheme, the heaviest: index of its last item. */
  const best = new Int32Array(ranks.size + 1).fill(-1)
  const weights = new Float64Array(items.length)
  const before = new Int32Array(items.length).fill(-1)
  const heavier = (a: number, b: number): number =>
    b === -1 || (a !== -1 && (weights[a] ?? 0) >= (weights[b] ?? 0)) ? a : b

  let last = -1
  for (const [index, item] of items.entries()) {
    const rank = ranks.get(placeOf(item)) ?? 0
    let chain = -1
    for (let at = rank - 1; at > 0; at -= at & -at) chain = heavier(chain, best[at] ?? -1)
    before[index] = chain
    weights[index] = weightOf(item) + (chain === -1 ? 0 : (weights[chain] ?? 0))
    for (let at = rank; at < best.length; at += at & -at) best[at] = heavier(best[at] ?? -1, index)
    last = heavier(last, index)
  }
  const chosen: Item[] = []
  for (let at = last; at !== -1; at = before[at] ?? -1) {
    const item = items[at]
    if (item !== undefined) chosen.push(item)
  }
  return chosen.reverse()
}
