import type { Fact } from '../../language/facts/fact.js'
import { figureWords } from '../../language/facts/figure-words.js'
import { figuresIn } from '../../language/facts/figures-in.js'
import { nameBook } from '../../language/facts/name-book.js'
import { namesIn } from '../../language/facts/names-in.js'
import { negationsIn } from '../../language/facts/negations-in.js'

/** Finds the names, numbers, dates and denials in a text of one article. */
export type FactReader = (text: string) => Fact[]

/** Learn an article's names from both of its versions, and its language's figures. */
export function factReader(paragraphs: Iterable<string>, language: string | undefined): FactReader {
  const words = figureWords(language)
  const book = nameBook(paragraphs, language)
  const isDay = (folded: string): boolean => words.months.has(folded) || words.weekdays.has(folded)
  // `Millionen Euro` are two nouns in a row, and no name.
  const isMeasure = (folded: string): boolean =>
    words.unitOf(folded) !== undefined || words.scaleOf(folded) !== undefined
  const isOther = (folded: string): boolean => isDay(folded) || (book.hasNouns && isMeasure(folded))
  return (text) => [
    ...figuresIn(text, words),
    ...namesIn(text, book, isOther),
    ...negationsIn(text, language),
  ]
}
