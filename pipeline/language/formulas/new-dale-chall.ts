import type { EnglishCounts } from '../../model/readability.js'

/** The least cloze score of each level, from the easiest. */
const LEVELS: readonly (readonly [number, string])[] = [
  [58, '1'],
  [54, '2'],
  [50, '3'],
  [45, '4'],
  [40, '5–6'],
  [34, '7–8'],
  [28, '9–10'],
  [22, '11–12'],
  [16, '13–15'],
]

/**
 * Tell the cloze score of English: of a hundred words left out, how many a reader would put back.
 *
 * 64 − 0.95 · unfamiliar words in 100 − 0.69 · words/sentence, where a last sentence that stops short does not count, as
 * in the book's samples. Jeanne Chall and Edgar Dale, “Readability Revisited: The New Dale–Chall Readability
 * Formula” (1995).
 *
 * Example: 100 words, 8 whole sentences, 3 unfamiliar words give 64 − 2.85 − 8.625 = 52.525.
 */
export function newDaleChall({ words, wholeSentences, unfamiliarWords }: EnglishCounts): number {
  return 64 - 0.95 * ((100 * unfamiliarWords) / words) - 0.69 * (words / Math.max(1, wholeSentences))
}

/** Tell the reading level of a cloze score, a school grade or two, by the book's table 5-8: `7–8`, `16 and above`. */
export function newDaleChallGrade(cloze: number): string {
  return LEVELS.find(([least]) => Math.round(cloze) >= least)?.[1] ?? '16 and above'
}
