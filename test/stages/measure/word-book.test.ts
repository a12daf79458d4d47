import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishWordBook, wordBook } from '../../../pipeline/stages/measure/word-book.js'

test('a full book starts again and knows the same', () => {
  const word = fc.oneof(fc.constantFrom('ferry', 'Ferry', '5', '—', 'municipality', 'é'), fc.string())
  const [small, large] = [englishWordBook(2), englishWordBook()]
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(words.map(small.factsOf)).toEqual(words.map(large.factsOf))
    }),
  )
})

test('a mark is no word, nor is an address; an accent is part of its letter', () => {
  const { factsOf } = englishWordBook()
  expect(['—', '&', '', 'a@b.example', 'www.b.example'].map(factsOf)).toEqual([null, null, null, null, null])
  expect(['U.S.', 'a.m.', '3.5', 'J.'].map((word) => factsOf(word)?.letters)).toEqual([2, 2, 2, 1])
  expect(factsOf('cafe\u0301')?.letters).toBe(4)
})

test('of an English word all is known', () => {
  expect(englishWordBook().factsOf('Municipality’s')).toEqual({
    letters: 13,
    characters: 14,
    plain: 'municipalitys',
    syllables: 6,
    shape: 'capitalised',
    familiar: false,
    primary: false,
    complex: true,
  })
})

test('of another language’s word its letters are, and its syllables where somebody counts them', () => {
  expect(wordBook(undefined).factsOf('Fähre')).toMatchObject({ letters: 5, syllables: 0, complex: false })
  expect(wordBook(() => 2).factsOf('Fähre')).toMatchObject({ letters: 5, syllables: 2 })
})
