import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hardestOf } from '../../../pipeline/stages/judge/hardest.js'

const sentence = { text: '', endOffset: 0, words: 9, quoted: false, hard: false }
const sentences = fc
  .array(fc.record({ words: fc.integer({ min: 5, max: 60 }), adds: fc.integer({ min: -3, max: 40 }) }), {
    minLength: 5,
    maxLength: 200,
  })
  .map((list) => list.map((one, offset) => ({ ...sentence, ...one, offset })))

test('a tenth to a fifth is asked about, the tenth is shown, and none of the others adds more', () => {
  fc.assert(
    fc.property(sentences, (all) => {
      const { ranked, shown } = hardestOf(all, 5)
      const rest = all.filter((one) => !ranked.includes(one))
      expect(shown / all.length).toBeGreaterThanOrEqual(0.1)
      expect(ranked.length / all.length).toBeLessThanOrEqual(0.2)
      expect(ranked.length).toBeGreaterThanOrEqual(shown)
      expect(Math.max(...rest.map(({ adds }) => adds))).toBeLessThanOrEqual(
        Math.min(...ranked.map(({ adds }) => adds ?? 0)),
      )
    }),
  )
})

test('what has no grade, too few words, or was said by somebody else is never hard', () => {
  const all = [
    { ...sentence, offset: 0, words: 4, adds: 30 },
    { ...sentence, offset: 9 },
    { ...sentence, offset: 18, words: 5, adds: 2 },
    { ...sentence, offset: 27, adds: 40, quoted: true },
  ]
  expect(hardestOf(all, 5).ranked.map(({ offset }) => offset)).toEqual([18])
})
