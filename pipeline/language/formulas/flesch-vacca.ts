import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score how easily Italian is read: below 40 hard, 50 to 60 middling, above 60 easy.
 *
 * 206 − 0.65 · syllables in 100 words − words/sentence. Valerio Franchina and Roberto Vacca (1972), adapting Flesch.
 * Their change of 1986, 217 − 1.3 · words/sentence − 0.6 · syllables in 100 words, is held to be less reliable, and
 * 0.6 is quoted for 0.65 as well; this is the form of 1972.
 *
 * Example: 100 words, 5 sentences, 200 syllables give 206 − 130 − 20 = 56.
 */
export function fleschVacca({
  words,
  sentences,
  syllables,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'syllables'>): number {
  return 206 - 0.65 * ((100 * syllables) / words) - words / sentences
}
