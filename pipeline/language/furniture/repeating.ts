import { foldText } from '../fold-text.js'

/** Characters of a quotation that is pulled out of the text, at least and at most. */
const SHORTEST = 60
const LONGEST = 250
/** Paragraphs above and below among which it was pulled out of one. */
const NEAR = 8

/**
 * Tell of each block below `body` whether it says once more, in full, what a paragraph near it says: a quotation that a
 * page sets large. Takes time in proportion to the texts.
 */
export function repeating(texts: readonly string[], body: number): (index: number) => boolean {
  const folded = new Map<number, string>()
  const fold = (i: number) => {
    const text = folded.get(i) ?? foldText(texts[i] ?? '').replace(QUOTES, '')
    folded.set(i, text)
    return text
  }
  return (index) => {
    const text = texts[index] ?? ''
    if (
      body === -1 ||
      index <= body ||
      !/^["“„«‘'’]/.test(text) ||
      text.length < SHORTEST ||
      text.length > LONGEST
    )
      return false
    const said = fold(index)
    for (let i = Math.max(body, index - NEAR); i <= index + NEAR && i < texts.length; i++) {
      const other = texts[i] ?? ''
      // What comes first of two that are the same stays.
      if (i === index || other.length < text.length || (other.length === text.length && i > index)) continue
      if (fold(i).includes(said)) return true
    }
    return false
  }
}

const QUOTES = /["“”„«»‘’']/g
