import type { Counts } from '../../model/readability.js'

/**
 * Score a text of any European language by its long words in a sentence: below 0.2 is first grade, 7.2 and above
 * college.
 *
 * Long words/sentence, a long word having more than six letters. Jonathan Anderson, “Lix and Rix: Variations on a
 * Little-known Readability Index”, Journal of Reading 26 (1983).
 *
 * Example: 5 sentences, 25 long words give 5.
 */
export function rix({ sentences, longWords }: Pick<Counts, 'sentences' | 'longWords'>): number {
  return longWords / sentences
}
