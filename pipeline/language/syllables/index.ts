import { primaryLanguage } from '../primary-language.js'
import { dutchSyllables } from './dutch.js'
import { frenchSyllables } from './french.js'
import { germanSyllables } from './german.js'
import { italianSyllables } from './italian.js'
import { spanishSyllables } from './spanish.js'

const COUNTERS: ReadonlyMap<string, (word: string) => number> = new Map([
  ['de', germanSyllables],
  ['es', spanishSyllables],
  ['fr', frenchSyllables],
  ['it', italianSyllables],
  ['nl', dutchSyllables],
])

/** Find the counter of syllables of a language other than English, by its BCP 47 tag; undefined where there is none. */
export function syllableCounter(language: string | undefined): ((word: string) => number) | undefined {
  return COUNTERS.get(primaryLanguage(language))
}
