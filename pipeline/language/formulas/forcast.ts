import type { EnglishCounts } from '../../model/readability.js'

/** Words of the sample that the formula was made on. */
const SAMPLE = 150

/**
 * Tell the school grade in the United States that English asks for, from its words of one syllable alone: it was made
 * for technical texts, forms and lists that adults read, where sentences say little.
 *
 * 20 − N/10, N being the monosyllables in 150 words, here scaled from the whole text. John S. Caylor, Thomas G. Sticht,
 * Lynn C. Fox and J. Patrick Ford, “Methodologies for Determining Reading Requirements of Military Occupational
 * Specialties”, HumRRO Technical Report 73-5 (1973).
 *
 * Example: 100 words, 60 monosyllables are 90 in 150, and give 20 − 9 = 11.
 */
export function forcast({ words, monosyllables }: Pick<EnglishCounts, 'words' | 'monosyllables'>): number {
  return 20 - (SAMPLE * (monosyllables / words)) / 10
}
