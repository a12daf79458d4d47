import type { Fact } from '../../language/facts/fact.js'

/** A fact that is stated otherwise, or that came in or went. */
export interface ChangedFact {
  readonly from?: Fact
  readonly to?: Fact
}

/**
 * Hold the facts of an older text against those of a newer one: what both state is left out, and the rest is paired in
 * the order of the texts, kind by kind. A name in full and in short is one name.
 */
export function changedFacts(from: readonly Fact[], to: readonly Fact[]): ChangedFact[] {
  const gone = without(from, to)
  const come = without(to, from)
  const changes: (ChangedFact & { readonly start: number })[] = []
  for (const kind of ['name', 'number', 'quotation', 'date', 'negation'] as const) {
    const older = inOrder(gone, kind)
    const newer = inOrder(come, kind)
    const [olderOnes, newerOnes] = kind === 'name' ? withoutShortened(older, newer) : [older, newer]
    for (let index = 0; index < Math.max(olderOnes.length, newerOnes.length); index++) {
      const before = olderOnes[index]
      const after = newerOnes[index]
      const start = after?.start ?? before?.start ?? 0
      changes.push({ ...(before && { from: before }), ...(after && { to: after }), start })
    }
  }
  return changes.sort((a, b) => a.start - b.start).map(({ start: _start, ...change }) => change)
}

/** Name a fact for sets and counts. */
export function factKey({ fact, key }: Fact): string {
  return `${fact} ${key}`
}

function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(factKey(other), (left.get(factKey(other)) ?? 0) + 1)
  return facts.filter((fact) => {
    const count = left.get(factKey(fact)) ?? 0
    left.set(factKey(fact), count - 1)
    return count <= 0
  })
}

function inOrder(facts: readonly Fact[], kind: Fact['fact']): Fact[] {
  return facts.filter(({ fact }) => fact === kind).sort((a, b) => a.start - b.start)
}

/** Leave out each name that is a longer or shorter form of one on the other side: `Anna Lind` and `Lind`. */
function withoutShortened(from: readonly Fact[], to: readonly Fact[]): [Fact[], Fact[]] {
  /** Names of the other side by each of their words, not yet taken. */
  const byWord = new Map<string, Fact[]>()
  for (const name of to) {
    for (const word of name.key.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []).slice(0, 8), name])
  }
  const taken = new Set<Fact>()
  const left = from.filter((name) => {
    const words = name.key.split(' ')
    const form = words
      .flatMap((word) => byWord.get(word) ?? [])
      .find((other) => !taken.has(other) && isForm(words, other.key.split(' ')))
    if (form) taken.add(form)
    return !form
  })
  return [left, to.filter((name) => !taken.has(name))]
}

function isForm(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  return shorter.every((word) => longer.includes(word))
}
