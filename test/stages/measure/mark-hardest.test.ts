import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markHardest } from '../../../pipeline/stages/measure/mark-hardest.js'

const sentences = fc
  .array(fc.record({ words: fc.integer({ min: 5, max: 60 }), grade: fc.integer({ min: -3, max: 40 }) }), {
    minLength: 5,
    maxLength: 200,
  })
  .map((list) => list.map((sentence, offset) => ({ ...sentence, offset, hard: false })))

test('a tenth to a fifth is hard, and none of the others is harder', () => {
  fc.assert(
    fc.property(sentences, (all) => {
      markHardest(all, 5)
      const hard = all.filter((sentence) => sentence.hard)
      const rest = all.filter((sentence) => !sentence.hard)
      expect(hard.length / all.length).toBeGreaterThanOrEqual(0.1)
      expect(hard.length / all.length).toBeLessThanOrEqual(0.2)
      expect(Math.max(...rest.map(({ grade }) => grade))).toBeLessThanOrEqual(
        Math.min(...hard.map(({ grade }) => grade)),
      )
    }),
  )
})

test('what has no grade or too few words is never hard', () => {
  const all = [
    { offset: 0, words: 4, grade: 30, hard: false },
    { offset: 9, words: 9, grade: undefined, hard: false },
    { offset: 18, words: 5, grade: 2, hard: false },
  ]
  markHardest(all, 5)
  expect(all.map(({ hard }) => hard)).toEqual([false, false, true])
})
