import { describe, expect, test } from 'vitest'
import { alignPieces } from '../../pipeline/language/align-pieces.js'
import { textOfPieces } from '../../pipeline/language/pieces.js'

function aligned(value: string, source: string) {
  const pieces = alignPieces(value, source, 0, source.length)
  return pieces.map((piece) => [piece.value, source.slice(piece.start, piece.end)])
}

describe('alignPieces', () => {
  test('passes over escapes', () => {
    expect(aligned('5 * 3_000 is', '5 \\* 3\\_000 is')).toEqual([
      ['5 ', '5 '],
      ['* 3', '* 3'],
      ['_000 is', '_000 is'],
    ])
  })

  test('puts a character for an entity', () => {
    expect(aligned('fish & chips 😀', 'fish &amp; chips &#x1F600;')).toEqual([
      ['fish &', 'fish &'],
      [' chips ', ' chips '],
      ['😀', '&#x1F600;'],
    ])
  })

  test('puts a blank for a line end and the indent or mark below it', () => {
    const source = 'the river\n  rose'
    expect(textOfPieces(alignPieces('the river\nrose', source, 0, source.length))).toBe('the river rose')
  })
})
