import { describe, expect, test } from 'vitest'
import { isHeadline, isKicker } from '../../pipeline/language/headline.js'

describe('isHeadline', () => {
  test.each([
    'Harbour ferry to close after 41 years',
    'Is this the end of the ferry?',
    '‘Nobody asked us’: island learns of ferry’s end',
    'A long winter on the coast, as seen from the lighthouse that nobody keeps, in L.A.',
    'The ferry is dead.',
  ])('takes %j', (text) => {
    expect(isHeadline(text)).toBe(true)
  })

  test.each([
    'The ferry to Skarholm will stop at the end of the month, after forty-one years in which it carried the mail.',
    'The council voted on Tuesday. Nobody objected.',
    '***',
    '',
  ])('refuses %j', (text) => {
    expect(isHeadline(text)).toBe(false)
  })
})

test('isKicker takes labels, not sentences', () => {
  expect(['OPINION', 'Local news', 'World | Asia'].map(isKicker)).toEqual([true, true, true])
  expect(['Who pays for this?', 'A longer line than any label would ever be'].map(isKicker)).toEqual([
    false,
    false,
  ])
})
