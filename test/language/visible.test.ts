import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '../../pipeline/language/printable.js'
import { visible } from '../../pipeline/language/visible.js'

test('what cannot be seen is written as its code, and lines and tabs stay', () => {
  expect(visible('a\u0007\u009b\u2028\u202e\u2066\udfff\ud800\ufffe\uffff')).toBe(
    'a\\u0007\\u009b\\u2028\\u202e\\u2066\\udfff\\ud800\\ufffe\\uffff',
  )
  expect(visible('one\ttwo\r\nthree')).toBe('one\ttwo\r\nthree')
  expect(printable('one\ttwo\r\nthree')).toBe('one\\u0009two\\u000d\\u000athree')
})

test('what can be seen stays as it is: letters of right-to-left scripts, pictures, marks', () => {
  const text = 'שלום \u200fא 🛥️ e\u0301 ü 東京 \u00a0\\u0007'
  expect(visible(text)).toBe(text)
})

test('what comes out is well-formed, and made of characters of XML 1.0', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      expect(visible(String.fromCharCode(...units))).toMatch(
        /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
      )
    }),
  )
})
