import { gunningFog as fog } from 'gunning-fog'
import type { EnglishCounts } from '../../model/readability.js'

/**
 * Tell the years of schooling that English asks for.
 *
 * 0.4 · (words/sentence + 100 · complex words/word), a complex word having three syllables or more and being no name,
 * no compound, and no verb that `-ed` or `-es` made so long. Robert Gunning, “The Technique of Clear Writing” (1952).
 *
 * Example: 100 words, 5 sentences, 8 complex words give 0.4 · (20 + 8) = 11.2.
 */
export function gunningFog({ words, sentences, complexWords }: EnglishCounts): number {
  return fog({ word: words, sentence: sentences, complexPolysillabicWord: complexWords })
}
