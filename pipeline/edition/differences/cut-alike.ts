/** The most sentences that a longer one is tried to begin with. */
const MOST_TRIES = 8

/**
 * Cut the sentences of two versions alike: where one that only one version has begins with a whole one that only the
 * other has, it ends there too. Where a sentence ends hangs on what follows it, and on whether a paragraph ends there; what
 * was said stays the same.
 */
export function cutAlike(
  from: readonly string[],
  to: readonly string[],
): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const newer = cutBy(to, from)
  return { from: cutBy(from, newer), to: newer }
}

function cutBy(sentences: readonly string[], others: readonly string[]): string[] {
  const own = new Set(sentences)
  const theirs = new Set(others)
  const beginnings = new Map<string, string[]>()
  for (const other of theirs) {
    if (own.has(other)) continue
    const list = beginnings.get(firstWord(other))
    if (!list) beginnings.set(firstWord(other), [other])
    else if (list.length < MOST_TRIES) list.push(other)
  }
  if (beginnings.size === 0) return [...sentences]
  return sentences.flatMap((sentence) => {
    const pieces: string[] = []
    let rest = sentence
    while (rest !== '' && !theirs.has(rest)) {
      const beginning = beginnings.get(firstWord(rest))?.find((other) => beginsWith(rest, other))
      if (beginning === undefined) break
      pieces.push(beginning)
      rest = rest.slice(beginning.length).trimStart()
    }
    if (rest !== '') pieces.push(rest)
    return pieces
  })
}

function firstWord(sentence: string): string {
  return /^\S{1,64}/.exec(sentence)?.[0] ?? ''
}

/** Whether a sentence begins with another, and goes on behind a blank. */
function beginsWith(sentence: string, other: string): boolean {
  return (
    sentence.length > other.length && sentence.startsWith(other) && /\s/.test(sentence[other.length] ?? '')
  )
}
