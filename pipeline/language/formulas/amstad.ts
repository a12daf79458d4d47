import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score how easily German is read: 0 very hard, 100 very easy.
 *
 * 180 − words/sentence − 58.5 · syllables/word: Flesch's reading ease with weights for German. Toni Amstad, “Wie
 * verständlich sind unsere Zeitungen?” (Zürich, 1978).
 *
 * Example: 100 words, 5 sentences, 180 syllables give 180 − 20 − 105.3 = 54.7.
 */
export function amstad({
  words,
  sentences,
  syllables,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'syllables'>): number {
  return 180 - words / sentences - 58.5 * (syllables / words)
}
