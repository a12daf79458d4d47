import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score how easily Dutch is read by his “leesindex A”: 0 very hard, 100 very easy.
 *
 * 195 − 2 · words/sentence − ⅔ · syllables in 100 words. R. H. M. Brouwer, “Onderzoek naar de leesmoeilijkheden van
 * Nederlands proza”, Pedagogische Studiën 40 (1963). Some software rounds the second weight to 67 · syllables/word.
 *
 * Example: 100 words, 5 sentences, 165 syllables give 195 − 40 − 110 = 45.
 */
export function brouwer({
  words,
  sentences,
  syllables,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'syllables'>): number {
  return 195 - 2 * (words / sentences) - (2 / 3) * ((100 * syllables) / words)
}
