import { spache } from 'spache'
import { stemsOf } from './inflections.js'

/**
 * Make the look-up of words for the first grades: those on Spache's list, and their regular forms.
 *
 * Plurals, possessives, `-s`, `-ed`, `-ing`, `-er`, `-est` and `-ly` of a word on the list count as the word, and so do
 * numbers in digits. George Spache, “Good Reading for Poor Readers” (revised 1974), whose list it is.
 */
export function primaryWords(): (word: string) => boolean {
  const list: ReadonlySet<string> = new Set(spache)
  const isPrimary = (word: string): boolean => {
    if (list.has(word) || /^\p{N}/u.test(word)) return true
    if (word.includes('-')) return word.split('-').every((part) => part !== '' && isPrimary(part))
    const bare = word.replace(/'s?$/, '')
    return list.has(bare) || stemsOf(bare).some((stem) => list.has(stem))
  }
  return (word) => isPrimary(word.normalize().toLowerCase().replaceAll('’', "'"))
}
