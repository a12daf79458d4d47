import { describe, expect, test } from 'vitest'
import { germanSyllables } from '../../../pipeline/language/syllables/german.js'
import { germanWords, laterGermanWords } from './german-words.js'
import { wrongCounts } from './wrong-counts.js'

describe('German words', () => {
  test('of the first list are all counted right', () => {
    expect(wrongCounts(germanWords, germanSyllables)).toEqual([])
  })

  test('of the later list are counted right but for these', () => {
    expect(['USA 2']).toEqual(expect.arrayContaining(wrongCounts(laterGermanWords, germanSyllables)))
  })
})

test.each([
  // A diphthong or a doubled vowel is one, a vowel after it another.
  ['Häuser', 2],
  ['Feuer', 2],
  ['Saal', 1],
  ['Bayern', 2],
  // A prefix keeps its vowel.
  ['Beine', 2],
  ['beinhalten', 4],
  ['Beute', 2],
  ['beurteilt', 3],
  ['geehrt', 2],
  ['Geist', 1],
  // -ien is two after a stem, -ie as the stress has it.
  ['Wien', 1],
  ['erschien', 2],
  ['Spaniens', 3],
  ['Wetterdienst', 3],
  ['Batterie', 3],
  ['Familie', 4],
  ['studieren', 3],
  ['Kanadier', 4],
  ['Offizier', 3],
  ['vielleicht', 2],
  ['finanziell', 4],
  // In a foreign stem two vowels are two.
  ['Nation', 3],
  ['Museum', 3],
  ['Neumann', 2],
  ['Ingenieur', 4],
  ['Industrieunternehmen', 7],
  ['kooperativ', 5],
  // Umlauts in three spellings.
  ['Müller', 2],
  ['Mu\u0308ller', 2],
  ['Mueller', 2],
  // Letter by letter, in parts, in digits.
  ['CDU', 3],
  ['S-Bahn', 2],
  ['20-jährige', 4],
  ['1.000,5', 1],
])('%s has %i', (word, count) => {
  expect(germanSyllables(word)).toBe(count)
})
