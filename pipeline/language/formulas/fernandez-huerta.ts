import type { EnglishCounts } from '../../model/readability.js'

/**
 * Score how easily Spanish is read: 0 very hard, 60 to 70 normal for adults, 100 very easy.
 *
 * 206.84 − 60 · syllables/word − 1.02 · words/sentence. José Fernández Huerta, “Medidas sencillas de lecturabilidad”,
 * Consigna 214 (1959), in the reading that Gwillim Law gave on the LINGUIST List 22.2332 (2011): the formula is handed
 * down as 206.84 − 0.60 · P − 1.02 · F with P the syllables and F the sentences in 100 words, by which longer sentences
 * would be easier; as in Flesch's formula, which it adapts, F must be the words in a sentence.
 *
 * Example: 100 words, 5 sentences, 190 syllables give 206.84 − 114 − 20.4 = 72.44.
 */
export function fernandezHuerta({
  words,
  sentences,
  syllables,
}: Pick<EnglishCounts, 'words' | 'sentences' | 'syllables'>): number {
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
}
