import type { Sentence, SentenceContent, Word } from 'nlcst'
import { openBehind } from '../../language/quotation-marks.js'
import { emptyCounts } from './counts.js'
import { beginPassage, countWord, type MeasuredSentence, type Reading } from './reading.js'

const NINE = '9'.charCodeAt(0)
/** Three digits behind a comma, which go on with the number before it. */
const THREE_DIGITS = /^\d{3}(?!\d)/

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
  beginPassage(reading)
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
      countWord(spelling, facts, opens, sentence, reading)
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
