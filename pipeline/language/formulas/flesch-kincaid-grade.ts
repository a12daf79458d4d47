import type { EnglishCounts } from '../../model/readability.js'

/**
 * Tell the school grade in the United States that English asks for.
 *
 * 0.39 · words/sentence + 11.8 · syllables/word − 15.59. J. Peter Kincaid and others, Research Branch Report 8-75,
 * Naval Technical Training Command (1975).
 *
 * Example: 100 words, 5 sentences, 150 syllables give 7.8 + 17.7 − 15.59 = 9.91.
 */
export function fleschKincaidGrade({ words, sentences, syllables }: EnglishCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}
