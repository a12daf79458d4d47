import { describe, expect, test } from 'vitest'
import { spanishSyllables } from '../../../pipeline/language/syllables/spanish.js'
import { laterSpanishWords, spanishWords } from './spanish-words.js'
import { wrongCounts } from './wrong-counts.js'

describe('Spanish words', () => {
  test('of the first list are all counted right', () => {
    expect(wrongCounts(spanishWords, spanishSyllables)).toEqual([])
  })

  test('of the later list are counted right but for these', () => {
    expect(['Facebook 4', 'online 3', 'PSOE 2']).toEqual(
      expect.arrayContaining(wrongCounts(laterSpanishWords, spanishSyllables)),
    )
  })
})

test.each([
  // Strong vowels part, a weak one joins unless it bears the accent.
  ['teatro', 3],
  ['Mario', 2],
  ['María', 3],
  ['pais', 1],
  ['país', 2],
  ['pai\u0301s', 2],
  ['averiguáis', 4],
  ['oiríais', 3],
  // Two weak ones join, two alike part.
  ['ciudad', 2],
  ['cuídate', 3],
  ['chiita', 3],
  // u is silent in que and gue, and sounds in güe.
  ['quince', 2],
  ['guerra', 2],
  ['vergüenza', 3],
  ['antiguo', 3],
  // h parts nothing.
  ['prohibir', 2],
  ['ahora', 3],
  ['cacahuete', 4],
  // y is a vowel at the end and by itself.
  ['rey', 1],
  ['y', 1],
  ['mayo', 2],
  ['PP', 2],
  ['PSC', 4],
  ['COVID-19', 3],
])('%s has %i', (word, count) => {
  expect(spanishSyllables(word)).toBe(count)
})
