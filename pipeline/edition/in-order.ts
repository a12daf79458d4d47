/**
 * Work on items several at a time, and give the results in the items' order.
 *
 * No more than `most` items are taken ahead of the result that is waited for.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = []
  try {
    for await (const item of items) {
      const one = work(item)
      // A later one may fail while an earlier one is waited for; it is told when its turn comes.
      one.catch(() => {})
      started.push(one)
      if (started.length >= most) {
        const first = started.shift()
        if (first) yield await first
      }
    }
    while (started.length > 0) {
      const first = started.shift()
      if (first) yield await first
    }
  } finally {
    await Promise.allSettled(started)
  }
}
