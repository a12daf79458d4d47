import type { Paragraph } from 'nlcst'

/** Count a block's words: what the parser calls one, a number too. */
export function wordsIn(block: Paragraph): number {
  let words = 0
  for (const sentence of block.children) {
    if (sentence.type !== 'SentenceNode') continue
    for (const node of sentence.children) if (node.type === 'WordNode') words++
  }
  return words
}
