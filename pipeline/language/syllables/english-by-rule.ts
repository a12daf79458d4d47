import { syllable } from 'syllable'

/** Capitals that are read letter by letter: without a vowel among them, or no more than three, and an ending. */
const SPELLED_OUT = /^([B-DF-HJ-NP-TV-XZ]{2,}|[A-Z]{2,3})(?:['’]?s)?$/
/** Letters with full stops, `U.S.`, which are read letter by letter too. */
const STOPPED = /^(?:[A-Za-z]\.)+[A-Za-z]?$/
/** The letter whose English name has three syllables. */
const W = /w/gi
/**
 * Count the syllables of an English word by rules of spelling, at least one where there is a letter or a digit.
 *
 * `GDP` and `U.S.`, which cannot be pronounced, have the syllables of their letters' names; a number written in digits
 * counts as one.
 */
export function englishSyllablesByRule(word: string): number {
  const [, letters = STOPPED.test(word) ? word.replaceAll('.', '') : undefined] = SPELLED_OUT.exec(word) ?? []
  if (letters !== undefined) return letters.length + 2 * (letters.match(W)?.length ?? 0)
  return Math.max(1, syllable(word))
}
