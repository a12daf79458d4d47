import { automatedReadability } from 'automated-readability'
import type { Counts } from '../../model/readability.js'

/**
 * Tell the school grade in the United States that English asks for, from its letters.
 *
 * 4.71 · letters/word + 0.5 · words/sentence − 21.43. R. J. Senter and E. A. Smith, “Automated Readability Index”,
 * AMRL-TR-66-220 (1967).
 *
 * Example: 100 words, 5 sentences, 470 letters give 22.137 + 10 − 21.43 = 10.707.
 */
export function automatedReadabilityIndex({ words, sentences, letters }: Counts): number {
  return automatedReadability({ word: words, sentence: sentences, character: letters })
}
