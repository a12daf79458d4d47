import { syllable } from 'syllable'
import { familiarWords } from '../../language/familiar-words.js'
import type { Counts } from '../../model/readability.js'

/** Distinct words that are remembered; an archive of a language's newspapers has about as many common ones. */
const MOST = 100_000

interface Word {
  readonly letters: number
  readonly syllables: number
  readonly familiar: boolean
}

/** Words by their spelling, each looked up once. */
export interface WordBook {
  /** Add one word to counts. A word is what holds a letter or a digit. */
  readonly count: (spelling: string, counts: Counts) => void
}

/** Open an empty book. */
export function wordBook(): WordBook {
  const words = new Map<string, Word | null>()
  const isFamiliar = familiarWords()
  const lookUp = (spelling: string): Word | null => {
    const known = words.get(spelling)
    if (known !== undefined) return known
    const letters = spelling.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    const word =
      letters === 0
        ? null
        : { letters, syllables: Math.max(1, syllable(spelling)), familiar: isFamiliar(spelling) }
    if (words.size >= MOST) words.clear()
    words.set(spelling, word)
    return word
  }
  return {
    count(spelling, counts) {
      const word = lookUp(spelling)
      if (word === null) return
      counts.words++
      counts.letters += word.letters
      counts.syllables += word.syllables
      if (word.syllables >= 3) counts.polysyllables++
      if (word.syllables === 1) counts.monosyllables++
      if (word.letters > 6) counts.longWords++
      if (!word.familiar) counts.unfamiliarWords++
    },
  }
}
