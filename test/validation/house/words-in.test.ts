import { expect, test } from 'vitest'
import { wordsIn } from '../../../pipeline/validation/house/words-in.js'

test.each([
  ['The ferry stops, at last.', 'en', 5],
  ['It cost $1,200.50 – or 3.5 % – in the U.S.', 'en', 8],
  ['mother-in-law’s and/or “this”', 'en', 3],
  ['Fähre\u00a0fährt—spät', 'de', 3],
  ['— * —', 'en', 0],
  ['', undefined, 0],
  ['船が出た。', 'ja', 4],
])('%s', (text, language, words) => {
  expect(wordsIn(text, language)).toBe(words)
})
