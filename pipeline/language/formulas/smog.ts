import { smogFormula } from 'smog-formula'
import type { SyllableCounts } from '../../model/readability.js'

/** Sentences that the formula was made on; with fewer it is not valid. */
export const SMOG_SENTENCES = 30

/**
 * Tell the school grade needed to understand English in full.
 *
 * 3.1291 + 1.0430 · √(polysyllables · 30/sentences). G. Harry McLaughlin, “SMOG Grading: a New Readability Formula”,
 * Journal of Reading 12 (1969), in its exact form.
 *
 * Example: 30 sentences, 49 polysyllables give 3.1291 + 1.043 · 7 = 10.4301.
 */
export function smog({ sentences, polysyllables }: SyllableCounts): number {
  return smogFormula({ sentence: sentences, polysillabicWord: polysyllables })
}
