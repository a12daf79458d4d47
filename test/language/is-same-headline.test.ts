import { expect, test } from 'vitest'
import { isSameHeadline } from '../../pipeline/language/is-same-headline.js'

test.each([
  ['The bridge opens', 'THE BRIDGE — opens!', true],
  ['The bridge opens', 'The bridge opens | The Record', true],
  ['The bridge opens again after months of repairs', 'The bridge opens again after', true],
  ['The bridge opens', 'The bridge opens a door to a hundred other things that nobody has foreseen', false],
  ['The bridge opens', 'A bridge too far', false],
  ['Art', 'Party', false],
  ['', 'The bridge opens', false],
])('%s and %s: %s', (a, b, same) => {
  expect(isSameHeadline(a, b)).toBe(same)
  expect(isSameHeadline(b, a)).toBe(same)
})
