import type { SentenceContent } from 'nlcst'
import type { Surroundings } from '../../language/sentence-ends/ends-sentence.js'
import { wordText } from './word-text.js'

/** A mark that may end a sentence. */
export interface Mark {
  readonly surroundings: Surroundings
  /** The mark is the last part of a word, as in an abbreviation. */
  readonly inWord: boolean
  /** A quotation closes behind the mark. */
  readonly quoted: boolean
  /** A number of a footnote stands right behind the mark. */
  readonly noted: boolean
  /** The index of the next token that is no part of the mark and no blank. */
  readonly next: number
  /** The index of the first word behind the mark; that of `next` where there is none. */
  readonly word: number
}

type Tokens = readonly SentenceContent[]

const TERMINAL = /^[.!?…‽]+$/
const CLOSING_QUOTATION = /^["'”’»›]+$/
const CLOSING_BRACKET = /^[)\]}]+$/
const OPENING_QUOTATION = /^["'“‘«‹„‚]+$/
const OPENING_BRACKET = /^[([{]+$/
const ELLIPSIS = /^(?:\.{3,}|…)$/
const DASH = /^[-–—―]+$/
const MONEY = /^[$£€¥]/
const SUPERSCRIPT = /^[¹²³⁰⁴-⁹]+$/
/** Tokens within which a sentence's first word is near. */
const NEAR = 6

/** Read the mark at `index`, if there is one, in a sentence that begins at `begin`. */
export function markAt(tokens: Tokens, index: number, begin: number): Mark | undefined {
  const token = tokens[index]
  if (!token) return undefined
  let noted = false
  let mark = ''
  let before = ''
  let at = index
  if (token.type === 'WordNode') {
    const last = token.children.at(-1)
    if (token.children.length < 2 || !last) return undefined
    noted = SUPERSCRIPT.test(last.value) && token.children.at(-2)?.value === '.'
    if (!noted && last.value !== '.') return undefined
    before = wordText(token).slice(0, noted ? -last.value.length - 1 : -1)
    mark = '.'
  } else if (token.type === 'PunctuationNode' && TERMINAL.test(token.value)) {
    mark = token.value
    at = index - 1
    before = wordText(tokens[at]) || numberSign(tokens, at)
    if (before === '' && tokens[at]?.type === 'WhiteSpaceNode') before = wordText(tokens[--at])
  } else return undefined

  let end = index + 1
  for (let dots = dotBehind(tokens, end); dots > 0; dots = dotBehind(tokens, end)) {
    const more = tokens[end + dots - 1]
    mark += more?.type === 'PunctuationNode' ? more.value : ''
    end += dots
  }
  let quoted = false
  let bracketed = false
  for (let closing = tokens[end]; closing?.type === 'PunctuationNode'; closing = tokens[end]) {
    if (CLOSING_BRACKET.test(closing.value)) bracketed = true
    else if (CLOSING_QUOTATION.test(closing.value)) quoted = true
    else if (end > index + 1 && TERMINAL.test(closing.value)) {
      // `(in the U.S.).`: the last mark ends the sentence.
      mark = closing.value
      before = ''
      bracketed = false
    } else break
    end++
  }
  if (isFootnote(tokens, end)) {
    noted = true
    end += 3
  }
  const blank = tokens[end]?.type === 'WhiteSpaceNode'
  const next = blank ? end + 1 : end
  const open = blank || (end === index + 1 && tokens[end]?.type === 'WordNode')
  const { opening, elided, word, after } = open ? behind(tokens, next) : nothingAt(next)
  const second = tokens[word + 1]?.type === 'WhiteSpaceNode' ? wordText(tokens[word + 2]) : ''
  const ahead = tokens[index - 1]
  // `[...]` is opened by what goes before the bracket.
  const alone = bracketed && isPunctuation(ahead, OPENING_BRACKET)
  const outside = alone ? tokens[index - 2] : ahead
  const surroundings = {
    before,
    previous: wordText(tokens[at - 2]),
    first: at === begin || (at - begin <= 2 && tokens[begin]?.type !== 'WordNode'),
    lead: at - begin <= NEAR ? wordText(tokens[begin]) : '',
    mark,
    opened: isPunctuation(outside, OPENING_QUOTATION) || isPunctuation(outside, OPENING_BRACKET),
    bracketed: alone,
    opening,
    elided,
    glued: !blank,
    after,
    second,
  } as const
  return { surroundings, inWord: token.type === 'WordNode' && !noted, quoted, noted, next, word }
}

/** How many tokens continue a row of dots, `. . .`, at `end`: none, the dot, or a blank and the dot. */
function dotBehind(tokens: Tokens, end: number): number {
  const token = tokens[end]
  if (token?.type === 'PunctuationNode') return TERMINAL.test(token.value) ? 1 : 0
  if (token?.type !== 'WhiteSpaceNode') return 0
  const dot = tokens[end + 1]
  return dot?.type === 'PunctuationNode' && dot.value === '.' ? 2 : 0
}

/** `N°`, which the parser takes for a word and a symbol. */
function numberSign(tokens: Tokens, at: number): string {
  const sign = tokens[at]
  return sign?.type === 'SymbolNode' && sign.value === '°' ? `${wordText(tokens[at - 1])}°` : ''
}

function isFootnote(tokens: Tokens, end: number): boolean {
  const open = tokens[end]
  const close = tokens[end + 2]
  return (
    open?.type === 'PunctuationNode' &&
    open.value === '[' &&
    close?.type === 'PunctuationNode' &&
    close.value === ']' &&
    /^(?:\d{1,3}|[a-z])$/.test(wordText(tokens[end + 1]))
  )
}

function isPunctuation(token: SentenceContent | undefined, shape: RegExp): boolean {
  return token?.type === 'PunctuationNode' && shape.test(token.value)
}

type Behind = Pick<Surroundings, 'opening' | 'elided' | 'after'> & { readonly word: number }

function nothingAt(word: number): Behind {
  return { opening: undefined, elided: false, word, after: '' }
}

/** Read what follows a mark: what opens there, and the first word in it. */
function behind(tokens: Tokens, next: number): Behind {
  let opening: Surroundings['opening']
  let elided = false
  let word = next
  for (let token = tokens[word]; token; token = tokens[++word]) {
    if (token.type === 'WordNode') return { opening, elided, word, after: wordText(token) }
    if (token.type === 'SymbolNode' && MONEY.test(token.value)) {
      return { opening, elided, word, after: token.value }
    }
    if (token.type === 'WhiteSpaceNode' && elided) continue
    if (token.type !== 'PunctuationNode') break
    if (OPENING_QUOTATION.test(token.value)) opening ??= 'quotation'
    else if (OPENING_BRACKET.test(token.value)) opening ??= 'bracket'
    else if (DASH.test(token.value)) return { opening: 'dash', elided, word, after: '' }
    else if (opening === 'quotation' && !elided && ELLIPSIS.test(token.value)) elided = true
    else break
  }
  return { opening, elided, word, after: '' }
}
