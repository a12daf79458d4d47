import type { SentenceMeasure } from '../../model/readability.js'

/** Least and greatest share of an article's sentences that an editor is shown. */
const LEAST = 0.1
const GREATEST = 0.2

/** The sentences to ask about, the hardest first, and how many of them an editor is shown. */
export interface Hardest {
  readonly ranked: readonly SentenceMeasure[]
  readonly shown: number
}

/**
 * Rank the hardest sentences by what they add to the article's grade, the earlier one first where two add as much: up to
 * a fifth of all, of which a tenth are shown, and one where there are fewer than five. Sentences of fewer than `minWords`
 * words and those that somebody else has said are passed over.
 */
export function hardestOf(sentences: readonly SentenceMeasure[], minWords: number): Hardest {
  const own = sentences.flatMap((sentence) => {
    const weight = sentence.adds ?? sentence.grade
    return weight === undefined || sentence.quoted || sentence.words < minWords ? [] : [{ sentence, weight }]
  })
  own.sort((a, b) => b.weight - a.weight || a.sentence.offset - b.sentence.offset)
  const shown = Math.ceil(sentences.length * LEAST)
  const asked = Math.max(shown, Math.floor(sentences.length * GREATEST))
  return { ranked: own.slice(0, asked).map(({ sentence }) => sentence), shown }
}
