import { flesch } from 'flesch'
import type { SyllableCounts } from '../../model/readability.js'

/**
 * Score how easily English is read: 0 very hard, 100 very easy.
 *
 * 206.835 − 1.015 · words/sentence − 84.6 · syllables/word. Rudolf Flesch, “A New Readability Yardstick”, Journal of
 * Applied Psychology 32 (1948).
 *
 * Example: 100 words, 5 sentences, 150 syllables give 206.835 − 20.3 − 126.9 = 59.635.
 */
export function fleschReadingEase({
  words,
  sentences,
  syllables,
}: Pick<SyllableCounts, 'words' | 'sentences' | 'syllables'>): number {
  return flesch({ word: words, sentence: sentences, syllable: syllables })
}
