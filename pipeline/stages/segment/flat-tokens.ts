import type { ParagraphContent, SentenceContent, Word, WordContent } from 'nlcst'
import { gluedAt, isAddress } from '../../language/sentence-ends/glued-at.js'

/** A paragraph's words, marks and blanks in one row, and where in it a sentence starts. */
export interface FlatTokens {
  readonly tokens: readonly SentenceContent[]
  /** Indexes into `tokens`, ascending. */
  readonly starts: readonly number[]
  /** A word was cut in two. */
  readonly cut: boolean
}

/** Lay a paragraph's sentences out in one row; a word that holds two sentences' ends is cut there. */
export function flatTokens(children: readonly ParagraphContent[]): FlatTokens {
  const tokens: SentenceContent[] = []
  const starts: number[] = []
  let cut = false
  for (const child of children) {
    if (child.type !== 'SentenceNode') {
      tokens.push(child)
      continue
    }
    starts.push(tokens.length)
    for (let index = 0; index < child.children.length; index++) {
      const token = child.children[index]
      if (!token) continue
      const at = token.type === 'WordNode' && token.children.length > 2 ? gluedAt(token.children, 1) : -1
      if (
        token.type !== 'WordNode' ||
        at === -1 ||
        isAddress(token.children) ||
        isInAddress(child.children, index)
      ) {
        tokens.push(token)
      } else {
        cutAt(token.children, at, tokens)
        cut = true
      }
    }
  }
  return { tokens, starts, cut }
}

/** A slash or the like right beside a word makes it part of an address. */
function isInAddress(siblings: readonly SentenceContent[], index: number): boolean {
  return [siblings[index - 1], siblings[index + 1]].some(
    (sibling) =>
      sibling !== undefined &&
      (sibling.type === 'PunctuationNode' || sibling.type === 'SymbolNode') &&
      /^[/@#\\_=<>~]/.test(sibling.value),
  )
}

/** Cut a word's parts at a stop, and again behind it as long as there is a place to cut. */
function cutAt(parts: readonly WordContent[], first: number, tokens: SentenceContent[]): void {
  let from = 0
  for (let at = first; at !== -1; at = gluedAt(parts, from + 1)) {
    tokens.push(wordOf(parts.slice(from, at)))
    const stop = parts[at]
    if (stop?.type === 'PunctuationNode') tokens.push(stop)
    from = at + 1
  }
  tokens.push(wordOf(parts.slice(from)))
}

function wordOf(children: WordContent[]): Word {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return { type: 'WordNode', children, ...(start && end && { position: { start, end } }) }
}
