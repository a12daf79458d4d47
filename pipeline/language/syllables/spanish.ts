import { bySpelling, type Spelling } from './by-spelling.js'
import { foldAccents } from './fold-accents.js'

const VOWEL = '[aeiouáéíóúü]'

/** One alternative a line; the first that fits takes the vowels of one syllable. */
const NUCLEUS = new RegExp(
  [
    // UE is two letters' names.
    '^u(?=e$)',
    // A strong vowel with the weak ones before and after it; one that leans on the vowel behind it goes with that.
    `[iuü]?[aeoáéóäëö](?:[iu](?!${VOWEL})|y(?!${VOWEL}))?`,
    // Two different weak vowels are a diphthong, with or without an accent: ciu-dad, cuí-da-te.
    `[uü](?:[ií]|y(?!${VOWEL}))|i[uú]`,
    `y(?!${VOWEL})|[iuüíúïæøœ]`,
  ].join('|'),
  'gu',
)

const SPANISH: Spelling = {
  // Academy's rule: h between vowels parts nothing. u is silent in que, qui, gue, gui.
  prepare: (letters) =>
    foldAccents(letters, '\u0301\u0308')
      .replace(/(?<!c)h/g, '')
      .replace(/(?<=[gq])u(?=[eiéí])/g, ''),
  nucleus: NUCLEUS,
  names: { F: 2, H: 2, J: 2, L: 2, M: 2, N: 2, R: 2, S: 2, W: 4, X: 2, Z: 2 },
}

/**
 * Count the syllables of a Spanish word, at least one.
 *
 * By the rules for accents, under which every written word shows its syllables: two strong vowels (a, e, o) part, a weak
 * one (i, u) joins its neighbour unless it bears the accent (`pa-ís`, `Ma-rí-a`), two weak ones join. “Ortografía de la
 * lengua española” (2010), which also makes `guion` and `situa-ción` what they are here.
 */
export function spanishSyllables(word: string): number {
  return bySpelling(word, SPANISH)
}
