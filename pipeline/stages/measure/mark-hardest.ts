/** What tells which sentences of an article are the hardest. */
export interface Markable {
  readonly offset: number
  readonly words: number
  readonly grade: number | undefined
  hard: boolean
}

/** Least share of an article's sentences that an editor is shown. */
const SHARE = 0.1

/**
 * Mark the hardest sentences by grade, the earlier one where two are as hard: a tenth to a fifth of all, and one where
 * there are fewer than five. Sentences of fewer than `minWords` words are passed over.
 */
export function markHardest(sentences: readonly Markable[], minWords: number): void {
  const graded = sentences.flatMap((sentence) => {
    const { grade, words, offset } = sentence
    return grade === undefined || words < minWords ? [] : [{ sentence, grade, offset }]
  })
  graded.sort((a, b) => b.grade - a.grade || a.offset - b.offset)
  const share = Math.ceil(sentences.length * SHARE)
  for (const { sentence } of graded.slice(0, share)) sentence.hard = true
}
