import type { Sentence } from 'nlcst'
import type { EnglishCounts } from '../../model/readability.js'
import type { WordBook, WordFacts } from '../../model/word-book.js'

/** Words in the passages on which Spache counts each word once. */
const PASSAGE = 100
/** Letters in the longest word that is not yet long. */
const SHORT = 6

/** What is known of an article while it is read, sentence by sentence. */
export interface Reading {
  readonly book: WordBook
  /** Words that stand within a sentence with a capital. */
  readonly names: Set<string>
  readonly openers: Opener[]
  /** Words of the passage that are not on Spache's list. */
  readonly notPrimary: Set<WordFacts>
  wordsOfPassage: number
  /** What closes the quotation that is open; empty where none is. */
  open: string
}

/** A word that opens a sentence with a capital, whose counts hang on whether it is a name. */
interface Opener {
  readonly spelling: string
  readonly facts: WordFacts
  readonly sentence: MeasuredSentence
}

/** A word of three syllables and more, and how hard it is: by its syllables, then its letters. */
export interface HardWord {
  readonly word: string
  readonly weight: number
}

export interface MeasuredSentence {
  readonly node: Sentence
  readonly text: string
  readonly counts: EnglishCounts
  readonly quotedWords: number
  /** In reading order, each once, names aside. */
  readonly hardWords: HardWord[]
}

/** Begin to read an article. */
export function newReading(book: WordBook): Reading {
  return { book, names: new Set(), openers: [], notPrimary: new Set(), wordsOfPassage: 0, open: '' }
}

/** Begin a new passage where the last one is long enough. */
export function beginPassage(reading: Reading): void {
  if (reading.wordsOfPassage < PASSAGE) return
  reading.notPrimary.clear()
  reading.wordsOfPassage = 0
}

/** Count a word. `opens` says that it begins its sentence or a quotation, where a capital says nothing. */
export function countWord(
  spelling: string,
  facts: WordFacts,
  opens: boolean,
  sentence: MeasuredSentence,
  reading: Reading,
): void {
  const { counts, hardWords } = sentence
  const { syllables, letters, shape } = facts
  counts.words++
  counts.letters += letters
  counts.syllables += syllables
  if (syllables >= 3) counts.polysyllables++
  else if (syllables === 1) counts.monosyllables++
  if (letters > SHORT) counts.longWords++
  reading.wordsOfPassage++
  if (shape === 'capitalised') {
    if (!opens) {
      reading.names.add(ownerOf(spelling))
      return
    }
    if (!facts.familiar || syllables >= 3) reading.openers.push({ spelling, facts, sentence })
  }
  if (!facts.familiar) counts.unfamiliarWords++
  if (facts.complex) counts.complexWords++
  // `etc.` and `NIH` are long to say, but no hard words.
  if (syllables >= 3 && shape !== 'initialism' && !spelling.endsWith('.') && !holds(hardWords, spelling))
    hardWords.push({ word: spelling, weight: 100 * syllables + letters })
  if (!facts.primary && !reading.notPrimary.has(facts)) {
    reading.notPrimary.add(facts)
    counts.notPrimaryWords++
  }
}

/** The name in a possessive. */
function ownerOf(spelling: string): string {
  return /['’]s$/.test(spelling) ? spelling.slice(0, -2) : spelling
}

function holds(words: readonly HardWord[], spelling: string): boolean {
  for (const { word } of words) if (word === spelling) return true
  return false
}

/** Take for names what opened a sentence and stands elsewhere within one, with its capital. */
export function settleOpeners({ openers, names }: Reading): void {
  for (const { spelling, facts, sentence } of openers) {
    if (!names.has(ownerOf(spelling))) continue
    if (!facts.familiar) sentence.counts.unfamiliarWords--
    if (facts.complex) sentence.counts.complexWords--
    const index = sentence.hardWords.findIndex(({ word }) => word === spelling)
    if (index >= 0) sentence.hardWords.splice(index, 1)
  }
}
