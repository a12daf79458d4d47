import { daleChallGradeLevel } from 'dale-chall-formula'
import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score English by its unfamiliar words: 4.9 and below is fourth grade, 10 and above college graduate.
 *
 * 0.1579 · unfamiliar words in 100 + 0.0496 · words/sentence + 3.6365. Edgar Dale and Jeanne Chall, “A Formula for
 * Predicting Readability”, Educational Research Bulletin 27 (1948). Many programs add the constant only where over 5
 * words in 100 are unfamiliar; the authors do not, and their own samples need it.
 *
 * Example: 100 words, 5 sentences, 10 unfamiliar words give 1.579 + 0.992 + 3.6365 = 6.2075.
 */
export function daleChall({ words, sentences, unfamiliarWords }: EnglishCounts): number {
  return 0.1579 * ((100 * unfamiliarWords) / words) + 0.0496 * (words / sentences) + 3.6365
}

/** Tell the grades of a score by the authors' table: `4 and below`, `7–8`, `16 and above`. */
export function daleChallGrade(score: number): string {
  const [from, to] = daleChallGradeLevel(score)
  if (from === 0) return `${to} and below`
  return Number.isFinite(to) ? `${from}–${to}` : `${from} and above`
}
