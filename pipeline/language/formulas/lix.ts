import type { Counts } from '../../model/readability.js'

/**
 * Score a text of any European language: below 30 very easy, 60 and above very hard.
 *
 * words/sentence + 100 · long words/word, a long word having more than six letters. Carl-Hugo Björnsson, “Läsbarhet”
 * (1968).
 *
 * Example: 100 words, 5 sentences, 25 long words give 20 + 25 = 45.
 */
export function lix({ words, sentences, longWords }: Counts): number {
  return words / sentences + (100 * longWords) / words
}
