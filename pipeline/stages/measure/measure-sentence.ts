import type { Sentence, Word } from 'nlcst'
import type { EnglishCounts } from '../../model/readability.js'
import { emptyCounts } from './counts.js'
import type { WordBook } from './word-book.js'

/** Read a sentence once: its text, and what is counted in it. */
export function measureSentence(
  sentence: Sentence,
  book: WordBook,
): { readonly text: string; readonly counts: EnglishCounts } {
  const counts = emptyCounts()
  counts.sentences = 1
  let text = ''
  // A capital says nothing of a word that opens a sentence, or a quotation in one.
  let opens = true
  let afterBlank = true
  for (const node of sentence.children) {
    const value = node.type === 'WordNode' ? spellingOf(node) : node.value
    if (node.type === 'WordNode') {
      book.count(value, opens, counts)
      opens = false
    } else if (
      node.type === 'PunctuationNode' &&
      (/^\p{Pi}/u.test(value) || (afterBlank && /^["']/.test(value)))
    ) {
      opens = true
    }
    afterBlank = node.type === 'WhiteSpaceNode'
    text += value
  }
  return { text, counts }
}

/** Join a word's parts; nearly every word has one, which then needs no new text. */
function spellingOf({ children }: Word): string {
  let spelling = ''
  for (const { value } of children) spelling += value
  return spelling
}
