import { familiarWords } from '../../language/familiar-words.js'
import { isInitialism } from '../../language/is-initialism.js'
import { primaryWords } from '../../language/primary-words.js'
import { englishSyllables } from '../../language/syllables/english.js'
import type { WordBook, WordFacts } from '../../model/word-book.js'

/** Distinct words that are remembered; an archive of a language's newspapers has about as many common ones. */
const MOST = 100_000
/** An address of mail, or a host of the web. */
const ADDRESS = /@|^(?:[\p{L}\p{N}_-]{1,63}\.)+\p{Ll}{2,24}(?:\?|$)/u
/** An ending that made a verb of two syllables one of three. */
const SPOKEN_ENDING = /(?:[td]ed|(?:[sxz]|[cs]h|[cg])es)$/i

/** Open an empty book of English words; when it holds `most` it starts again. */
export function englishWordBook(most = MOST): WordBook {
  const syllables = englishSyllables()
  const isFamiliar = familiarWords()
  const isPrimary = primaryWords()
  return bookOf(most, (spelling) => {
    const count = syllables(spelling)
    return {
      syllables: count,
      familiar: isFamiliar(spelling),
      primary: isPrimary(spelling),
      complex:
        count >= 3 &&
        !spelling.includes('-') &&
        !isInitialism(spelling) &&
        !(count === 3 && SPOKEN_ENDING.test(spelling)),
    }
  })
}

/** Open an empty book of words of another language, whose syllables may be known. */
export function wordBook(syllables: ((word: string) => number) | undefined, most = MOST): WordBook {
  return bookOf(most, (spelling) => ({
    syllables: syllables?.(spelling) ?? 0,
    familiar: true,
    primary: true,
    complex: false,
  }))
}

function shapeOf(spelling: string): WordFacts['shape'] {
  if (isInitialism(spelling)) return 'initialism'
  return /^\p{Lu}/u.test(spelling) ? 'capitalised' : 'plain'
}

function plainOf(spelling: string): string | undefined {
  const letters = spelling.toLowerCase().replace(/['’]/g, '')
  return /^[a-z]+$/.test(letters) ? letters : undefined
}

function bookOf(
  most: number,
  inLanguage: (spelling: string) => Pick<WordFacts, 'syllables' | 'familiar' | 'primary' | 'complex'>,
): WordBook {
  const words = new Map<string, WordFacts | null>()
  const lookUp = (spelling: string): WordFacts | null => {
    const letters = spelling.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (letters === 0 || ADDRESS.test(spelling)) return null
    return {
      letters,
      characters: [...spelling].length,
      plain: plainOf(spelling),
      shape: shapeOf(spelling),
      ...inLanguage(spelling),
    }
  }
  return {
    factsOf(spelling) {
      const known = words.get(spelling)
      if (known !== undefined) return known
      const facts = lookUp(spelling)
      if (words.size >= most) words.clear()
      // A word is a slice of its text, and as a key would keep the whole text in memory; a copy does not.
      words.set([...spelling].join(''), facts)
      return facts
    },
  }
}
