import { expect, test } from 'vitest'
import { readingMinutes } from '../../pipeline/language/reading-minutes.js'

test.each([
  [0, 1],
  [238, 1],
  [239, 2],
  [2380, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})
