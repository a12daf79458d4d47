import { expect, test } from 'vitest'
import { lineIndex } from '../../pipeline/language/line-index.js'

test('lineIndex counts every kind of line end once', () => {
  const text = 'one\ntwo\r\nthree\rfour'
  const at = lineIndex(text)
  expect(at(0)).toEqual({ line: 1, column: 1, offset: 0 })
  expect(at(text.indexOf('two'))).toEqual({ line: 2, column: 1, offset: 4 })
  expect(at(text.indexOf('three') + 2)).toEqual({ line: 3, column: 3, offset: 11 })
  expect(at(text.indexOf('four'))).toEqual({ line: 4, column: 1, offset: 15 })
  expect(at(text.length)).toEqual({ line: 4, column: 5, offset: 19 })
})
