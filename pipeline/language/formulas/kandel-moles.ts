import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score how easily French is read: 0 very hard, 100 very easy.
 *
 * 207 − 1.015 · words/sentence − 73.6 · syllables/word. L. Kandel and A. Moles, “Application de l'indice de
 * Flesch à la langue française”, Cahiers d'études de radio-télévision 19 (1958). This is the form that French sources
 * give, 73.6 being their 0.736 for syllables in 100 words; some software has 209 − 1.15 · words/sentence − 68 ·
 * syllables/word under the same names.
 *
 * Example: 100 words, 5 sentences, 160 syllables give 207 − 20.3 − 117.76 = 68.94.
 */
export function kandelMoles({
  words,
  sentences,
  syllables,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'syllables'>): number {
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words)
}
