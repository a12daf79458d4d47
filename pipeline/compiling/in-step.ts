/**
 * Do a piece of work for each item, some ahead of who takes the results, which come in the order of the items.
 *
 * @param ahead How many are under way or wait to be taken, from 1.
 */
export async function* inStep<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  const begin = (item: T) => {
    const result = work(item)
    // Whoever takes it is told; until then it is nobody's fault that nobody listens.
    result.catch(() => undefined)
    begun.push(result)
  }
  for (const item of items) {
    begin(item)
    if (begun.length < ahead) continue
    const first = begun.shift()
    if (first) yield await first
  }
  for (const rest of begun) yield await rest
}
