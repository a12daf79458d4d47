import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score how easily Italian is read: 100 very easy, below 80 hard with primary schooling, below 60 with lower secondary,
 * below 40 with upper secondary. Very short sentences pass 100.
 *
 * 89 + (300 · sentences − 10 · letters) / words. Pietro Lucisano and Maria Emanuela Piemontese, “GULPEASE: una formula
 * per la predizione della difficoltà dei testi in lingua italiana”, Scuola e città 39 (1988).
 *
 * Example: 100 words, 5 sentences, 470 letters give 89 + 15 − 47 = 57.
 */
export function gulpease({
  words,
  sentences,
  letters,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'letters'>): number {
  return 89 + (300 * sentences - 10 * letters) / words
}
