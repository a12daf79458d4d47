import type { Sentence, Word } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { positionOf } from '../../model/tree.js'

/**
 * Copy a sentence with its words alone, each in one piece.
 *
 * retext-readability looks at nothing else, and walking to the blanks, the marks and the parts of words takes it as long
 * as judging the words.
 */
export function wordsAlone(sentence: Sentence): Sentence {
  const children = sentence.children.flatMap((node): Word[] =>
    node.type === 'WordNode'
      ? [{ type: 'WordNode', children: [{ type: 'TextNode', value: textOf(node) }] }]
      : [],
  )
  return { type: 'SentenceNode', children, position: positionOf(sentence) }
}
