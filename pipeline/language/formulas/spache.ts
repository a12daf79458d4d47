import { spacheFormula } from 'spache-formula'
import type { EnglishCounts } from '../../model/readability.js'

/** The highest grade that the formula was made for. */
export const SPACHE_GRADE = 4

/**
 * Tell the school grade of a text for young children.
 *
 * 0.121 · words/sentence + 0.082 · words not on Spache's list in 100 + 0.659, each such word counted once in a passage.
 * George Spache, “Good Reading for Poor Readers” (revised 1974). Made for the first four grades; above, it says only
 * that a text is too hard for them.
 *
 * Example: 100 words, 5 sentences, 15 words not on the list give 2.42 + 1.23 + 0.659 = 4.309.
 */
export function spache({ words, sentences, notPrimaryWords }: EnglishCounts): number {
  return spacheFormula({ word: words, sentence: sentences, unfamiliarWord: notPrimaryWords })
}
