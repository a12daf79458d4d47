import { englishSyllablesByRule } from './english-by-rule.js'
import { EXCEPTIONS } from './english-exceptions.js'

/** A sound after which the `s` of a possessive is a syllable. */
const SIBILANT = /(?:[sxz]|[cs]h|[cg]e)$/i

/**
 * Make the counter of English syllables: the CMU Pronouncing Dictionary where it has the word, else rules of spelling.
 *
 * What is kept of the dictionary are the words that the rules count otherwise than its first pronunciation. A compound
 * has the syllables of its parts; a possessive those of its word, and one more behind a sibilant. `US` is read letter by
 * letter, `us` is not: two capitals are never looked up.
 *
 * @param exceptions Words in lower case parted by blanks, at the place of the list that is their count.
 */
export function englishSyllables(exceptions: readonly string[] = EXCEPTIONS): (word: string) => number {
  const known = new Map<string, number>()
  for (const [count, words] of exceptions.entries())
    for (const word of words.split(' ')) known.set(word, count)
  const ofPlain = (word: string): number =>
    (/^[A-Z]{2}$/.test(word) ? undefined : known.get(word.toLowerCase())) ?? englishSyllablesByRule(word)
  const ofPossessive = (word: string): number => {
    const count = known.get(word.toLowerCase())
    if (count !== undefined) return count
    const owner = /'s$/i.test(word) ? word.slice(0, -2) : ''
    if (owner.length < 2) return englishSyllablesByRule(word)
    return ofPlain(owner) + (SIBILANT.test(owner) ? 1 : 0)
  }
  return (spelling) => {
    // `etc.` and `Mr.` are in the dictionary without their stop; that of `U.S.` is one of its letters'.
    const word = spelling.replaceAll('’', "'").replace(/(?<=[^.]{2})\.$/, '')
    if (word.includes("'")) return ofPossessive(word)
    if (!word.includes('-')) return ofPlain(word)
    const parts = word.split('-').filter((part) => /[\p{L}\p{N}]/u.test(part))
    const sum = parts.reduce((total, part) => total + ofPlain(part), 0)
    return Math.max(1, sum)
  }
}
