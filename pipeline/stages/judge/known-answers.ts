import { daleChall } from 'dale-chall'
import { spache } from 'spache'
import { problematic } from 'syllable/problematic.js'

/** A word in lower-case letters, and its syllables. */
export type Spoken = readonly [letters: string, syllables: number]

/** Run a function while what retext-readability looks up is known beforehand. */
export type WithKnownAnswers = (words: Iterable<Spoken>, run: () => void) => void

/**
 * Make an index, once, of the two word lists that retext-readability searches.
 *
 * For each word of a text it scans both, some 4,000 words, and counts syllables by two hundred expressions, which is
 * nearly all of its time. For the length of a call the lists say the same, sooner, and the package that counts syllables
 * finds those of the given words among the ones that it must not work out, as they were measured. After it all are what
 * they were, also when the call throws. A copy of these packages that the package manager may have put below
 * retext-readability is not reached: it takes longer, and counts as it always does.
 */
export function knownAnswers(): WithKnownAnswers {
  const lists = [daleChall, spache].map((list) => ({ list, words: new Set(list) }))
  return (words, run) => {
    for (const { list, words } of lists) {
      const value = (word: string): boolean => words.has(word)
      Object.defineProperty(list, 'includes', { value, configurable: true, enumerable: false })
    }
    const added: string[] = []
    const changed: Spoken[] = []
    for (const [letters, syllables] of words) {
      const before = Object.hasOwn(problematic, letters) ? problematic[letters] : undefined
      if (before === syllables) continue
      if (before === undefined) added.push(letters)
      else changed.push([letters, before])
      problematic[letters] = syllables
    }
    try {
      run()
    } finally {
      for (const { list } of lists) Reflect.deleteProperty(list, 'includes')
      // From the last to the first, for a word that was given twice.
      for (const [letters, syllables] of changed.toReversed()) problematic[letters] = syllables
      for (const letters of added) Reflect.deleteProperty(problematic, letters)
    }
  }
}
