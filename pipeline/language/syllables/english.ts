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
 * @param exceptions Words in lower case, sorted, each with its count behind it, parted by blanks: `sundial2 tests1`.
 */
export function englishSyllables(exceptions: string = EXCEPTIONS): (word: string) => number {
  const ofPlain = (word: string): number =>
    (/^[A-Z]{2}$/.test(word) ? undefined : exceptionOf(word.toLowerCase(), exceptions)) ??
    englishSyllablesByRule(word)
  const ofPossessive = (word: string): number => {
    const count = exceptionOf(word.toLowerCase(), exceptions)
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

/** Find a word among the exceptions by halving them; an index of nine thousand words takes longer to make than to miss. */
function exceptionOf(word: string, exceptions: string): number | undefined {
  let low = 0
  let high = exceptions.length
  while (low < high) {
    const start = exceptions.lastIndexOf(' ', (low + high) >> 1) + 1
    const blank = exceptions.indexOf(' ', start)
    const end = blank === -1 ? exceptions.length : blank
    const found = exceptions.slice(start, end - 1)
    if (found === word) return Number(exceptions[end - 1])
    if (found < word) low = end + 1
    else high = start - 1
  }
  return undefined
}
