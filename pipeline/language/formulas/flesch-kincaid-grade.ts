import { fleschKincaid } from 'flesch-kincaid'
import type { SyllableCounts } from '../../model/readability.js'

/**
 * Tell the school grade in the United States that English asks for.
 *
 * 0.39 · words/sentence + 11.8 · syllables/word − 15.59. J. Peter Kincaid and others, Research Branch Report 8-75,
 * Naval Technical Training Command (1975).
 *
 * Example: 100 words, 5 sentences, 150 syllables give 7.8 + 17.7 − 15.59 = 9.91.
 */
export function fleschKincaidGrade({
  words,
  sentences,
  syllables,
}: Pick<SyllableCounts, 'words' | 'sentences' | 'syllables'>): number {
  return fleschKincaid({ word: words, sentence: sentences, syllable: syllables })
}
