import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score the perspicuity of Spanish: on the INFLESZ scale below 40 is very hard, 40 to 55 somewhat hard, 55 to 65
 * normal, 65 to 80 quite easy, above 80 very easy.
 *
 * 206.835 − 62.3 · syllables/word − words/sentence. Francisco Szigriszt Pazos, “Sistemas predictivos de legibilidad del
 * mensaje escrito: fórmula de perspicuidad” (Madrid, 1993). The scale is from Inés Barrio-Cantalejo and others, Anales
 * del Sistema Sanitario de Navarra 31 (2008); the author's own has seven degrees.
 *
 * Example: 100 words, 5 sentences, 190 syllables give 206.835 − 118.37 − 20 = 68.465.
 */
export function szigrisztPazos({
  words,
  sentences,
  syllables,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'syllables'>): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences
}
