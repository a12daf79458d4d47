import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutchSyllables } from '../../../pipeline/language/syllables/dutch.js'
import { frenchSyllables } from '../../../pipeline/language/syllables/french.js'
import { germanSyllables } from '../../../pipeline/language/syllables/german.js'
import { italianSyllables } from '../../../pipeline/language/syllables/italian.js'
import { spanishSyllables } from '../../../pipeline/language/syllables/spanish.js'
import { dutchWords } from './dutch-words.js'
import { frenchWords } from './french-words.js'
import { germanWords } from './german-words.js'
import { italianWords } from './italian-words.js'
import { spanishWords } from './spanish-words.js'

describe.each([
  ['German', germanSyllables, germanWords],
  ['Spanish', spanishSyllables, spanishWords],
  ['French', frenchSyllables, frenchWords],
  ['Italian', italianSyllables, italianWords],
  ['Dutch', dutchSyllables, dutchWords],
])('%s', (_name, count, table) => {
  const words = Object.values(table).flatMap((line) => line.trim().split(/\s+/))
  const word = fc.constantFrom(...words)

  test('words count the same in capitals, composed or not, with either apostrophe', () => {
    for (const each of words) {
      expect([each, count(each.toUpperCase())]).toEqual([each, count(each)])
      expect([each, count(each.normalize('NFD'))]).toEqual([each, count(each)])
      expect([each, count(each.replaceAll("'", '’'))]).toEqual([each, count(each)])
    }
  })

  test('a compound with a hyphen has the syllables of its parts', () => {
    const whole = word.filter((each) => !/['’]/.test(each))
    fc.assert(
      fc.property(whole, whole, (left, right) => {
        expect(count(`${left}-${right}`)).toBe(count(left) + count(right))
      }),
    )
  })

  test('anything has at least one and at most one a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(count(text)).toBeGreaterThanOrEqual(1)
        expect(count(text.replace(/\p{Lu}/gu, ''))).toBeLessThanOrEqual(Math.max(1, text.length))
      }),
    )
  })

  test.each(['7', '2026', '1.000,5', '½', '–'])('%s has 1', (number) => {
    expect(count(number)).toBe(1)
  })

  test('a letter by itself has one', () => {
    expect(count('b')).toBe(1)
    expect(count('T')).toBe(1)
  })

  test('counts words without end', () => {
    for (const piece of ['a', 'ie', 'é', 'b', 'éb', 'eu', 'iou', 'b-', "l'", '1,', 'ent', 'gli']) {
      expect(count(piece.repeat(100_000)), piece).toBeGreaterThan(0)
    }
  })
})
