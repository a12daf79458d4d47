import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyCounts } from '../../../pipeline/stages/measure/counts.js'
import { wordBook } from '../../../pipeline/stages/measure/word-book.js'

function countedBy(book: ReturnType<typeof wordBook>, words: readonly string[]) {
  const counts = emptyCounts()
  for (const word of words) book.count(word, false, counts)
  return counts
}

test('a full book starts again and counts the same', () => {
  const word = fc.oneof(fc.constantFrom('ferry', 'Ferry', '5', '—', 'municipality', 'é'), fc.string())
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(countedBy(wordBook(2), words)).toEqual(countedBy(wordBook(), words))
    }),
  )
})

test('a mark is no word; an accent is part of its letter', () => {
  expect(countedBy(wordBook(), ['—', '&', ''])).toEqual(emptyCounts())
  expect(countedBy(wordBook(), ['cafe\u0301']).letters).toBe(4)
})
