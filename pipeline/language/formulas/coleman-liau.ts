import { colemanLiau as formula } from 'coleman-liau'
import type { Counts } from '../../model/readability.js'

/**
 * Tell the school grade in the United States that English asks for, from its letters and sentences in 100 words.
 *
 * 0.0588 · letters − 0.296 · sentences − 15.8, both in 100 words. Meri Coleman and T. L. Liau, “A Computer Readability
 * Formula Designed for Machine Scoring”, Journal of Applied Psychology 60 (1975).
 *
 * Example: 100 words, 5 sentences, 470 letters give 27.636 − 1.48 − 15.8 = 10.356.
 */
export function colemanLiau({ words, sentences, letters }: Counts): number {
  return formula({ word: words, sentence: sentences, letter: letters })
}
