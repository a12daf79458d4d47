/** How a language writes its syllables. */
export interface Spelling {
  /**
   * Turns a run of letters, lower case and NFC, into one in which every match of `nucleus` is a syllable: silent letters
   * taken out, accents that say nothing about syllables too.
   */
  readonly prepare: (letters: string) => string
  /** Matches the vowels of one syllable; global. */
  readonly nucleus: RegExp
  /** Syllables of the consonants' names that have more than one. */
  readonly names?: Readonly<Record<string, number>>
}

/** A number written in digits, or a run of letters. */
const RUN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+/gu
/** Capitals without a vowel among them, or opening as no word does (CDU, FMI): they are read letter by letter. */
const SPELLED_OUT = /^(?:[B-DF-HJ-NP-TV-XZ]+$|(?:[BCDFGV][BCDFGMPSV]|[HJLMNR][BDFGKPRSTVZ])[A-Z]*$)/
const APOSTROPHE = /['’ʼ]/

/**
 * Count the syllables of a word, at least one. Its parts between hyphens and apostrophes are counted each by itself; a
 * number in digits counts as one.
 */
export function bySpelling(word: string, spelling: Spelling): number {
  const composed = word.normalize('NFC')
  const elides = APOSTROPHE.test(composed)
  const runs = composed.match(RUN) ?? []
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + ofRun(run, elides, spelling), 0),
  )
}

function ofRun(run: string, elides: boolean, { prepare, nucleus, names = {} }: Spelling): number {
  if (/^\p{N}/u.test(run)) return 1
  // `L'` at the head of a sentence is an article that lost its vowel, not the name of a letter.
  if (SPELLED_OUT.test(run) && !(elides && run.length === 1))
    return [...run].reduce((sum, letter) => sum + (names[letter] ?? 1), 0)
  return prepare(run.toLowerCase()).match(nucleus)?.length ?? 0
}
