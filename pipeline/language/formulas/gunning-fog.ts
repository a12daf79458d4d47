import type { EnglishCounts } from '../../model/readability.js'

/**
 * Tell the years of schooling that English asks for.
 *
 * 0.4 · (words/sentence + 100 · hard words/word), a hard word having three syllables or more. Robert Gunning, “The
 * Technique of Clear Writing” (1952). Gunning leaves out proper names, compounds and inflected forms; here every
 * polysyllable counts, so the index is an upper bound.
 *
 * Example: 100 words, 5 sentences, 10 polysyllables give 0.4 · (20 + 10) = 12.
 */
export function gunningFog({ words, sentences, polysyllables }: EnglishCounts): number {
  return 0.4 * (words / sentences + (100 * polysyllables) / words)
}
