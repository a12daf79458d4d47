import type { ParagraphChange, SentenceChange } from '../../model/differences.js'

/** What stands above a paragraph: which one it is, counted from 1, and what became of it. */
export interface ParagraphLabel {
  readonly place: string
  readonly what: string
}

/**
 * Say which paragraph a change is of and what became of it: `Paragraph 3`, `moved from 5`.
 *
 * Places are those of the newer version; what is gone is an `Old paragraph`.
 */
export function paragraphLabel(paragraph: ParagraphChange): ParagraphLabel {
  switch (paragraph.kind) {
    case 'same':
      return { place: placeOf([paragraph.to]), what: 'unchanged' }
    case 'added':
      return { place: placeOf([paragraph.to]), what: 'added' }
    case 'removed':
      return { place: `Old paragraph ${paragraph.from + 1}`, what: 'removed' }
    case 'moved':
      return { place: placeOf([paragraph.to]), what: `moved from ${paragraph.from + 1}` }
    case 'edited':
      return {
        place: placeOf([paragraph.to]),
        what: isCosmetic(paragraph.sentences) ? 'typography' : 'edited',
      }
    case 'moved and edited':
      return { place: placeOf([paragraph.to]), what: `moved from ${paragraph.from + 1}, edited` }
    case 'split':
      return { place: placeOf(paragraph.to), what: `split from ${paragraph.from + 1}` }
    case 'merged':
      return { place: placeOf([paragraph.to]), what: `merged from ${listed(paragraph.from)}` }
  }
}

/** Nothing but white space and typography differs in any sentence. */
function isCosmetic(sentences: readonly SentenceChange[]): boolean {
  return sentences.every(
    (sentence) => sentence.kind === 'same' || (sentence.kind === 'edited' && sentence.cosmetic),
  )
}

function placeOf(indices: readonly number[]): string {
  return `Paragraph${indices.length === 1 ? '' : 's'} ${listed(indices)}`
}

/** `3`, `3 and 4`, `3, 4 and 5`; counted from 1. */
function listed(indices: readonly number[]): string {
  const numbers = indices.map((index) => `${index + 1}`)
  const last = numbers.at(-1) ?? ''
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} and ${last}`
}
