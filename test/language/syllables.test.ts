import { expect, test } from 'vitest'
import { syllables } from '../../pipeline/language/syllables.js'

test.each([
  ['ferry', 2],
  ['FERRY', 2],
  ['lighthouse', 2],
  ['mother-in-law', 4],
  ['don’t', 1],
  ['Peña', 2],
  ['GDP', 3],
  ['BBC’s', 3],
  ['NWR', 5],
  ['2017', 1],
  ['5', 1],
])('%s has %i', (word, count) => {
  expect(syllables(word)).toBe(count)
})
