import type { Counts } from '../../model/readability.js'

/** A sentence while its article is measured. */
export interface Measured {
  readonly text: string
  readonly offset: number
  readonly endOffset: number
  readonly counts: Counts
  readonly grade: number | undefined
  hard: boolean
}

/** Share of an article's sentences that an editor is shown, at most. */
const SHARE = 0.15

/** Mark the hardest sentences by grade, the earlier one where two are as hard. */
export function markHardest(sentences: readonly Measured[], minWords: number): void {
  const graded = sentences.filter(({ grade, counts }) => grade !== undefined && counts.words >= minWords)
  const hardest = [...graded].sort((a, b) => (b.grade ?? 0) - (a.grade ?? 0) || a.offset - b.offset)
  for (const sentence of hardest.slice(0, Math.ceil(sentences.length * SHARE))) sentence.hard = true
}
