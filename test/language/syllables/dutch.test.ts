import { describe, expect, test } from 'vitest'
import { dutchSyllables } from '../../../pipeline/language/syllables/dutch.js'
import { dutchWords, laterDutchWords } from './dutch-words.js'
import { wrongCounts } from './wrong-counts.js'

describe('Dutch words', () => {
  test('of the first list are all counted right', () => {
    expect(wrongCounts(dutchWords, dutchSyllables)).toEqual([])
  })

  test('of the later list are counted right but for these', () => {
    expect(['website 3', 'online 3']).toEqual(
      expect.arrayContaining(wrongCounts(laterDutchWords, dutchSyllables)),
    )
  })
})

test.each([
  // Digraphs and trigraphs are one, a vowel after them another.
  ['huis', 1],
  ['ijs', 1],
  ['nieuw', 1],
  ['mooie', 2],
  ['draaien', 2],
  ['sneeuw', 1],
  // A diaeresis opens a syllable, a hyphen parts, an acute accent stresses.
  ['België', 3],
  ['Belgie\u0308', 3],
  ['ideeën', 3],
  ['geëist', 2],
  ['reëel', 2],
  ['zee-eend', 2],
  ['één', 1],
  // Vowels that make no digraph are two.
  ['theater', 3],
  ['sociaal', 3],
  ['station', 3],
  ['officieel', 4],
  ['ingenieur', 4],
  ['politie', 3],
  ['zoals', 2],
  ['coach', 1],
  // y, qu, and words shortened.
  ['systeem', 2],
  ['royaal', 2],
  ['aquarium', 4],
  ["foto's", 2],
  ["'s-Gravenhage", 4],
  ['VVD', 3],
])('%s has %i', (word, count) => {
  expect(dutchSyllables(word)).toBe(count)
})
