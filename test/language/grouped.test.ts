import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouped } from '../../pipeline/language/grouped.js'

test('thousands are parted by commas', () => {
  expect([0, 7, 999, 1000, 1_234_567, -12, -1000].map(grouped)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '1,234,567',
    '-12',
    '-1,000',
  ])
})

test('whole numbers are written as the English locale writes them', () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      expect(grouped(number)).toBe(number.toLocaleString('en'))
    }),
  )
})

test('what is no whole number stays as it is', () => {
  expect(grouped(1200.5)).toBe('1200.5')
  expect(grouped(1e21)).toBe('1e+21')
})
