import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapped } from '../../../pipeline/cli/differences/wrapped.js'
import { columnWidth } from '../../../pipeline/language/column-width.js'

const plain = (_tone: string, text: string) => text
const toned = (tone: string, text: string) => `<${tone}>${text}</>`

describe('wrapped', () => {
  test('breaks at blanks, and paints each line for itself', () => {
    const pieces = [{ text: 'The old ' }, { text: 'quay is gone', tone: 'removed' as const }, { text: '.' }]
    expect(wrapped(pieces, 12, toned)).toEqual(['The old <removed>quay</>', '<removed>is gone</>.'])
  })

  test('keeps together what no blank parts, whatever its tones', () => {
    const pieces = [{ text: 'It is ' }, { text: 'no', tone: 'removed' as const }, { text: 'thing' }]
    expect(wrapped(pieces, 9, plain)).toEqual(['It is', 'nothing'])
  })

  test('breaks a word that is wider than a line, and beside wide characters', () => {
    expect(wrapped([{ text: 'abcdefgh' }], 3, plain)).toEqual(['abc', 'def', 'gh'])
    expect(wrapped([{ text: '船が出た。' }], 4, plain)).toEqual(['船が', '出た', '。'])
  })

  test('shows what cannot be seen', () => {
    expect(wrapped([{ text: 'a\u001b[31mb\nc' }], 40, plain)).toEqual(['a\\u001b[31mb\\u000ac'])
  })

  test('is nothing where there is nothing', () => {
    expect(wrapped([], 40, plain)).toEqual([])
    expect(wrapped([{ text: '   ' }], 40, plain)).toEqual([])
  })

  test('no line is too wide, and no character lost or added but blanks', () => {
    const unit = fc.constantFrom('a', 'é', 'e\u0301', ' ', '船', '…', '👍', '\t')
    const piece = fc.record({
      text: fc.string({ unit, maxLength: 12 }),
      tone: fc.constantFrom('added' as const, 'removed' as const),
    })
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 6, max: 20 }), (pieces, width) => {
        const lines = wrapped(pieces, width, plain)
        expect(lines.filter((line) => columnWidth(line) > width)).toEqual([])
        const text = pieces.map((one) => one.text.replaceAll('\t', '\\u0009')).join('')
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
      }),
    )
  })
})

test.each([
  ['abc', 3],
  ['e\u0301', 1],
  ['船', 2],
  ['한글', 4],
  ['ＡＢ', 4],
  ['👍', 2],
  ['a\u200db', 2],
  ['“é”', 3],
])('columnWidth of %s is %i', (text, width) => {
  expect(columnWidth(text)).toBe(width)
})
