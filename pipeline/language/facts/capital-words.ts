import { isFunctionWord } from '../function-words.js'
import { wordTokens } from '../word-tokens.js'

/** A word with a capital, `[start, end)` in its text, and where it stands. */
export interface CapitalWord {
  /** Without what is elided before it or owned behind it: `Oslo` of `Oslo’s`. */
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  /** It begins a sentence or a quotation, where a capital says nothing. */
  readonly opens: boolean
  /** Nothing but a blank, or the stop of an abbreviation, parts it from another such word before it. */
  readonly continues: boolean
  /** The word before it in lower case; empty where a mark stands between. */
  readonly previous: string
  /** Its text has capitals all over, as titles in English have. */
  readonly isTitle: boolean
}

export interface CapitalWords {
  readonly capitals: readonly CapitalWord[]
  /** The words without a capital. */
  readonly others: readonly string[]
  readonly isTitle: boolean
}

const ENDS_SENTENCE = /^[.!?…:•*]$/
const QUOTATION = /^["'“”„«»‹›‘’‚「」]$/
/** Letters of the longest abbreviation with a capital that a sentence goes on behind: `Mrs.`, `Sept.` */
const LONGEST_ABBREVIATION = 4
/** Share of the words that are no function words with a capital, above which a text is a title. */
const TITLE = 0.7

/** Find the words with a capital in a text. */
export function capitalWords(text: string): CapitalWords {
  const { lead, tokens } = wordTokens(text)
  const capitals: CapitalWord[] = []
  const others: string[] = []
  let at = lead.length
  let opens = true
  /** A capital word, or its stop, was the last token. */
  let run = false
  let previous = ''
  let telling = 0
  let telltale = 0
  for (const [index, { text: word, blank, isWord }] of tokens.entries()) {
    const start = at
    at += word.length + blank.length
    if (isWord) {
      const elided = /^\p{Ll}{1,5}['’](?=\p{Lu})/u.exec(word)?.[0].length ?? 0
      const bare = word.slice(elided).replace(/['’]s?$/u, '')
      const folded = bare.normalize('NFC').toLowerCase()
      const isCapital = /^\p{Lu}/u.test(bare) && bare !== 'I'
      if (isCapital) {
        const from = start + elided
        capitals.push({
          text: bare,
          folded,
          start: from,
          end: from + bare.length,
          opens,
          continues: run && !opens && elided === 0,
          previous,
          isTitle: false,
        })
      } else if (/^\p{L}/u.test(word)) others.push(word.normalize('NFC').toLowerCase())
      if (!isFunctionWord(folded) && /^\p{L}/u.test(bare)) {
        telling++
        if (isCapital) telltale++
      }
      run = isCapital && bare.length === word.length - elided
      previous = word.toLowerCase()
      opens = false
      continue
    }
    const before = tokens[index - 1]
    if (QUOTATION.test(word)) {
      // What opens a quotation stands behind a blank; what closes one leaves things as they are.
      if (before?.blank !== '') opens = true
      run = false
    } else if (word === '.' && run && isAbbreviation(before?.text ?? '')) {
      continue
    } else {
      opens = ENDS_SENTENCE.test(word) || (opens && !before)
      run = false
    }
    previous = ''
  }
  // A headline has no full stop.
  const isTitle = telling > 2 && telltale / telling > TITLE && !/[.!?…]\P{L}{0,3}$/u.test(text)
  return { capitals: isTitle ? capitals.map((one) => ({ ...one, isTitle })) : capitals, others, isTitle }
}

function isAbbreviation(word: string): boolean {
  return word.length <= LONGEST_ABBREVIATION && !/^\p{Lu}{2,}$/u.test(word)
}
