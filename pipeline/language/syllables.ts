import { syllable } from 'syllable'

/** Capitals without a vowel among them, which can only be read letter by letter, and an ending. */
const SPELLED_OUT = /^([B-DF-HJ-NP-TV-XZ]{2,})(?:['’]?s)?$/
/** The letter whose English name has three syllables. */
const W = 'W'

/**
 * Count the syllables of an English word as it is read aloud, at least one.
 *
 * A compound has the syllables of its parts; `GDP`, which cannot be pronounced, those of its letters' names; a number
 * written in digits counts as one.
 */
export function syllables(word: string): number {
  const [, letters] = SPELLED_OUT.exec(word) ?? []
  if (letters !== undefined) return letters.length + 2 * (letters.split(W).length - 1)
  return Math.max(1, syllable(word))
}
