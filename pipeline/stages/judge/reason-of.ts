import type { SentenceMeasure } from '../../model/readability.js'

/** Hard words that an editor is shown. */
const SHOWN = 3

/**
 * Say what makes a sentence hard and can be changed, `41 words, grade 19, adds 0.24 to the article's, hard words:
 * roundup, deportations`.
 */
export function reasonOf({ words, grade, adds, hardWords = [] }: SentenceMeasure): string {
  return [
    `${words} ${words === 1 ? 'word' : 'words'}`,
    ...(grade === undefined ? [] : [`grade ${Math.round(grade)}`]),
    ...(adds === undefined || adds <= 0 ? [] : [`adds ${adds} to the article’s`]),
    ...(hardWords.length === 0 ? [] : [`hard words: ${hardWords.slice(0, SHOWN).join(', ')}`]),
  ].join(', ')
}
