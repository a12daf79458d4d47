import type { ParagraphContent, SentenceContent, Word } from 'nlcst'
import { keepsStop } from '../../language/sentence-ends/abbreviation-kind.js'
import { wordText } from './word-text.js'

type Tokens = readonly SentenceContent[]

/** Part a row of tokens into sentences, which start at `starts`; the blanks between two stand between their nodes. */
export function sentencesOf(tokens: Tokens, starts: readonly number[]): ParagraphContent[] {
  const content: ParagraphContent[] = []
  // A paragraph may open with a blank.
  pushBlanks(content, tokens, 0, starts[0] ?? tokens.length)
  for (const [index, start] of starts.entries()) {
    const following = starts[index + 1] ?? tokens.length
    let end = following
    while (end > start && tokens[end - 1]?.type === 'WhiteSpaceNode') end--
    const children = settleStops(tokens, start, end)
    const first = children[0]?.position?.start
    const last = children.at(-1)?.position?.end
    content.push({
      type: 'SentenceNode',
      children,
      ...(first && last && { position: { start: first, end: last } }),
    })
    pushBlanks(content, tokens, end, following)
  }
  return content
}

function pushBlanks(content: ParagraphContent[], tokens: Tokens, start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const token = tokens[index]
    if (token?.type === 'WhiteSpaceNode') content.push(token)
  }
}

/**
 * Give stops their place as the parser would have: inside a sentence they are part of their word, at its end they stand
 * by themselves, unless the word is an abbreviation.
 */
function settleStops(tokens: Tokens, start: number, end: number): SentenceContent[] {
  let lastWord = end - 1
  while (lastWord > start && tokens[lastWord]?.type !== 'WordNode') lastWord--
  const children: SentenceContent[] = []
  for (let index = start; index < end; index++) {
    const token = tokens[index]
    if (!token) continue
    const previous = children.at(-1)
    if (index < lastWord && isStop(token) && previous?.type === 'WordNode' && !isRow(tokens, index)) {
      previous.children.push(token)
      stretch(previous)
    } else children.push(token)
    if (index === lastWord && token.type === 'WordNode') {
      const stop = token.children.at(-1)
      if (token.children.length < 2 || stop?.type !== 'PunctuationNode' || stop.value !== '.') continue
      if (keepsStop(wordText(token).slice(0, -1))) continue
      token.children.pop()
      stretch(token)
      children.push(stop)
    }
  }
  return children
}

function isStop(token: SentenceContent): token is Extract<SentenceContent, { type: 'PunctuationNode' }> {
  return token.type === 'PunctuationNode' && token.value === '.'
}

/** A dot of several, `. . .`. */
function isRow(tokens: Tokens, index: number): boolean {
  const second = tokens[index + 2]
  return tokens[index + 1]?.type === 'WhiteSpaceNode' && second !== undefined && isStop(second)
}

/** Let a word end where its last part does. */
function stretch(word: Word): void {
  const end = word.children.at(-1)?.position?.end
  if (word.position && end) word.position = { start: word.position.start, end }
}
