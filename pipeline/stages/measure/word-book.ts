import { familiarWords } from '../../language/familiar-words.js'
import { syllables } from '../../language/syllables.js'
import type { EnglishCounts } from '../../model/readability.js'

/** Distinct words that are remembered; an archive of a language's newspapers has about as many common ones. */
const MOST = 100_000

interface Word {
  readonly letters: number
  readonly syllables: number
  readonly familiar: boolean
  readonly capitalised: boolean
}

/** Words by their spelling, each looked up once. */
export interface WordBook {
  /**
   * Add one word to counts, if it holds a letter or a digit. A capital makes it a proper name, which is familiar,
   * unless the word opens its sentence.
   */
  readonly count: (spelling: string, opens: boolean, counts: EnglishCounts) => void
}

/** Open an empty book; when it holds `most` words it starts again. */
export function wordBook(most = MOST): WordBook {
  const words = new Map<string, Word | null>()
  const isFamiliar = familiarWords()
  const lookUp = (spelling: string): Word | null => {
    const letters = spelling.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    const word =
      letters === 0
        ? null
        : {
            letters,
            syllables: syllables(spelling),
            familiar: isFamiliar(spelling),
            capitalised: /^\p{Lu}/u.test(spelling),
          }
    if (words.size >= most) words.clear()
    // A word is a slice of its text, and as a key would keep the whole text in memory; a copy does not.
    words.set([...spelling].join(''), word)
    return word
  }
  return {
    count(spelling, opens, counts) {
      const known = words.get(spelling)
      const word = known === undefined ? lookUp(spelling) : known
      if (word === null) return
      counts.words++
      counts.letters += word.letters
      counts.syllables += word.syllables
      if (word.syllables >= 3) counts.polysyllables++
      if (word.syllables === 1) counts.monosyllables++
      if (word.letters > 6) counts.longWords++
      if (!word.familiar && (opens || !word.capitalised)) counts.unfamiliarWords++
    },
  }
}
