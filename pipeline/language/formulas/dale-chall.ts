import type { EnglishCounts } from '../../model/readability.js'

/** Percentage of unfamiliar words above which the formula adds a constant. */
const MANY = 5

/**
 * Score English by its unfamiliar words: 4.9 and below is fourth grade, 10 and above college graduate.
 *
 * 0.1579 · unfamiliar words in 100 + 0.0496 · words/sentence, and 3.6365 more where over 5 words in 100 are unfamiliar.
 * Edgar Dale and Jeanne Chall, “A Formula for Predicting Readability”, Educational Research Bulletin 27 (1948).
 *
 * Example: 100 words, 5 sentences, 10 unfamiliar words give 1.579 + 0.992 + 3.6365 = 6.2075.
 */
export function daleChall({ words, sentences, unfamiliarWords }: EnglishCounts): number {
  const percentage = (100 * unfamiliarWords) / words
  return 0.1579 * percentage + 0.0496 * (words / sentences) + (percentage > MANY ? 3.6365 : 0)
}
