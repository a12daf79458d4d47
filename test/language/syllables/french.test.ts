import { describe, expect, test } from 'vitest'
import { frenchSyllables } from '../../../pipeline/language/syllables/french.js'
import { frenchWords, laterFrenchWords } from './french-words.js'
import { wrongCounts } from './wrong-counts.js'

describe('French words', () => {
  test('of the first list are all counted right', () => {
    expect(wrongCounts(frenchWords, frenchSyllables)).toEqual([])
  })

  test('of the later list are counted right but for these', () => {
    expect<string[]>([]).toEqual(expect.arrayContaining(wrongCounts(laterFrenchWords, frenchSyllables)))
  })
})

test.each([
  // What ends a word is mute: e, es, and ent of a verb.
  ['ville', 1],
  ['villes', 1],
  ['le', 1],
  ['parlent', 1],
  ['talent', 2],
  ['étaient', 2],
  ['diffèrent', 2],
  ['différent', 3],
  ['moments', 2],
  // Inside a word it counts between consonants, not after a vowel.
  ['samedi', 3],
  ['gouvernement', 4],
  ['paiement', 2],
  ['oubliera', 3],
  // u is silent after q and g, e after g.
  ['quatre', 1],
  ['guerre', 1],
  ['pigeon', 2],
  ['géologue', 3],
  // i, u, ou glide into a vowel, but after two consonants.
  ['nation', 2],
  ['ouvrier', 3],
  ['plusieurs', 2],
  ['situation', 3],
  ['influence', 3],
  ['Louis', 1],
  ['éblouir', 3],
  ['fruit', 1],
  // y between vowels is a consonant; a diaeresis and an accent part.
  ['voyage', 2],
  ['pays', 2],
  ['Lyon', 1],
  ['maïs', 2],
  ['païen', 2],
  ['réel', 2],
  ['re\u0301el', 2],
  // -ille, -euil, -ueil.
  ['famille', 2],
  ['feuille', 1],
  ['accueil', 2],
  // An elided word has none.
  ["l'homme", 1],
  ['L’homme', 1],
  ["qu'il", 1],
  ["aujourd'hui", 3],
  ['SNCF', 4],
])('%s has %i', (word, count) => {
  expect(frenchSyllables(word)).toBe(count)
})
