import type { ParagraphChange, SentenceChange } from '../../model/differences.js'
import { wordsIn } from '../../validation/house/words-in.js'

/** How much of a body a change touched. */
export interface ChangeSize {
  readonly words: { readonly added: number; readonly removed: number }
  /** Paragraphs that are not as and where they were. */
  readonly paragraphs: number
}

/**
 * Measure how much of a body a change touched. What moved counts as touched, not as words added and removed.
 *
 * @param language BCP 47 tag, for what a word is.
 */
export function changeSize(paragraphs: readonly ParagraphChange[], language: string | undefined): ChangeSize {
  const words = { added: 0, removed: 0 }
  const count = ({ kind, text }: { readonly kind: string; readonly text: string }) => {
    if (kind === 'added' || kind === 'removed') words[kind] += wordsIn(text, language)
  }
  const countSentence = (sentence: SentenceChange) => {
    if ('words' in sentence) for (const run of sentence.words) count(run)
    else count(sentence)
  }
  for (const paragraph of paragraphs) {
    if ('sentences' in paragraph) paragraph.sentences.forEach(countSentence)
    else count(paragraph)
  }
  return { words, paragraphs: paragraphs.filter(({ kind }) => kind !== 'same').length }
}
