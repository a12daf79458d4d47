import type { Sentence, SentenceContent, Word } from 'nlcst'
import type { EnglishCounts } from '../../model/readability.js'
import type { WordBook, WordFacts } from '../../model/word-book.js'
import { emptyCounts } from './counts.js'
import { openBehind } from './quotation-marks.js'

/** Words in the passages on which Spache counts each word once. */
const PASSAGE = 100
/** Letters in the longest word that is not yet long. */
const SHORT = 6
const NINE = '9'.charCodeAt(0)
/** Three digits behind a comma, which go on with the number before it. */
const THREE_DIGITS = /^\d{3}(?!\d)/

/** A word that opens a sentence with a capital, whose counts hang on whether it is a name. */
interface Opener {
  readonly spelling: string
  readonly facts: WordFacts
  readonly sentence: MeasuredSentence
}

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

/**
 * Read a sentence once, and count what is in it.
 *
 * @param text Of its block.
 * @param start Where in the text of its block it begins.
 */
export function measureSentence(
  node: Sentence,
  text: string,
  start: number,
  reading: Reading,
): MeasuredSentence {
  const counts = emptyCounts()
  const sentence = { node, text: '', counts, quotedWords: 0, hardWords: [] }
  let end = start
  const { children } = node
  if (reading.wordsOfPassage >= PASSAGE) {
    reading.notPrimary.clear()
    reading.wordsOfPassage = 0
  }
  // A capital says nothing of a word that opens a sentence, or a quotation in one.
  let opens = true
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (!child) break
    if (child.type === 'WordNode') {
      const spelling = spellingOf(child)
      end += spelling.length
      const facts = reading.book.factsOf(spelling)
      if (facts === null || startsAddress(children, index)) {
        const last = facts !== null || /[.@]/.test(spelling) ? endOfAddress(children, index) : index
        for (; index < last; index++) end += lengthOf(children[index + 1])
        continue
      }
      counts.characters += facts.characters
      if (goesOnWithNumber(children, index, spelling)) {
        counts.letters += facts.letters
        continue
      }
      count(spelling, facts, opens, sentence, reading)
      if (reading.open !== '') sentence.quotedWords++
      opens = false
      continue
    }
    end += child.value.length
    if (child.type === 'WhiteSpaceNode') continue
    counts.characters += child.value.length
    if (child.type !== 'PunctuationNode') continue
    const before = reading.open
    reading.open = openBehind(child.value, before)
    if (before === '' && reading.open !== '') opens = true
  }
  sentence.text = text.slice(start, end)
  // A row of stars or dashes is no sentence.
  if (counts.words > 0) {
    counts.sentences = 1
    counts.wholeSentences = 1
  }
  return sentence
}

function count(
  spelling: string,
  facts: WordFacts,
  opens: boolean,
  sentence: MeasuredSentence,
  reading: Reading,
): void {
  const { counts, hardWords } = sentence
  const { syllables, letters, capitalised } = facts
  counts.words++
  counts.letters += letters
  counts.syllables += syllables
  if (syllables >= 3) counts.polysyllables++
  else if (syllables === 1) counts.monosyllables++
  if (letters > SHORT) counts.longWords++
  reading.wordsOfPassage++
  if (capitalised) {
    if (!opens) {
      reading.names.add(spelling)
      return
    }
    if (!facts.familiar || syllables >= 3) reading.openers.push({ spelling, facts, sentence })
  }
  if (!facts.familiar) counts.unfamiliarWords++
  if (facts.complex) counts.complexWords++
  // `etc.` is long to say and no hard word.
  if (syllables >= 3 && !spelling.endsWith('.') && !holds(hardWords, spelling))
    hardWords.push({ word: spelling, weight: 100 * syllables + letters })
  if (!facts.primary && !reading.notPrimary.has(facts)) {
    reading.notPrimary.add(facts)
    counts.notPrimaryWords++
  }
}

function holds(words: readonly HardWord[], spelling: string): boolean {
  for (const { word } of words) if (word === spelling) return true
  return false
}

/** Take for names what opened a sentence and stands elsewhere within one, with its capital. */
export function settleOpeners({ openers, names }: Reading): void {
  for (const { spelling, facts, sentence } of openers) {
    if (!names.has(spelling)) continue
    if (!facts.familiar) sentence.counts.unfamiliarWords--
    if (facts.complex) sentence.counts.complexWords--
    const index = sentence.hardWords.findIndex(({ word }) => word === spelling)
    if (index >= 0) sentence.hardWords.splice(index, 1)
  }
}

/** The scheme of a web address: `https://`. */
function startsAddress(children: readonly SentenceContent[], index: number): boolean {
  const mark = children[index + 1]
  if (mark?.type !== 'PunctuationNode' || mark.value !== ':') return false
  const slashes = children[index + 2]
  return slashes?.type === 'PunctuationNode' && slashes.value === '//'
}

/** Find the last node of an address: it goes on to the next blank, all but the marks that end its sentence. */
function endOfAddress(children: readonly SentenceContent[], start: number): number {
  let last = start
  for (let index = start + 1; index < children.length; index++) {
    const child = children[index]
    if (!child || child.type === 'WhiteSpaceNode') break
    if (child.type === 'WordNode') last = index
  }
  return last
}

function lengthOf(node: SentenceContent | undefined): number {
  if (!node) return 0
  return node.type === 'WordNode' ? spellingOf(node).length : node.value.length
}

/** The `200` of `1,200`, which the parser takes for three things. */
function goesOnWithNumber(children: readonly SentenceContent[], index: number, spelling: string): boolean {
  if (spelling.charCodeAt(0) > NINE || !THREE_DIGITS.test(spelling)) return false
  const comma = children[index - 1]
  const before = children[index - 2]
  return (
    comma?.type === 'PunctuationNode' &&
    comma.value === ',' &&
    before?.type === 'WordNode' &&
    /\d$/.test(spellingOf(before))
  )
}

/** Join a word's parts; nearly every word has one, which then needs no new text. */
function spellingOf({ children }: Word): string {
  const [only] = children
  if (only && children.length === 1) return only.value
  let spelling = ''
  for (const { value } of children) spelling += value
  return spelling
}
