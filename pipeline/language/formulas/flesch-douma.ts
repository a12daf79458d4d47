import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score how easily Dutch is read: 0 very hard, 100 very easy.
 *
 * 206.84 − 0.93 · words/sentence − 77 · syllables/word. W. H. Douma, “De leesbaarheid van landbouwbladen” (Wageningen,
 * 1960): Flesch's reading ease with both weights made less, since Dutch words and sentences are longer. The constant is
 * also given as 206.8 and as Flesch's own 206.835.
 *
 * Example: 100 words, 5 sentences, 170 syllables give 206.84 − 18.6 − 130.9 = 57.34.
 */
export function fleschDouma({
  words,
  sentences,
  syllables,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'syllables'>): number {
  return 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words)
}
