import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit, slicePieces, textOfPieces } from '../../pipeline/language/pieces.js'
import type { Piece } from '../../pipeline/model/tree.js'

const SOURCE = 'The river rose.\nBy *noon* it fell.'
const whole: Piece[] = [
  { value: 'The river rose.', start: 0, end: 15 },
  { value: ' ', start: 15, end: 16 },
  { value: 'By *noon* it fell.', start: 16, end: 34 },
]

describe('applyEdits', () => {
  test('deletes marks and keeps every other character at its place', () => {
    const at = SOURCE.indexOf('*noon*')
    const edits: Edit[] = [
      { start: at, end: at + 1, value: '' },
      { start: at + 5, end: at + 6, value: '' },
    ]
    const gone: string[] = []
    const pieces = applyEdits(whole, edits, (before) => gone.push(before.value))
    expect(textOfPieces(pieces)).toBe('The river rose. By noon it fell.')
    expect(gone).toEqual(['*', '*'])
    const noon = pieces.find(({ value }) => value === 'noon')
    expect(noon && SOURCE.slice(noon.start, noon.end)).toBe('noon')
  })

  test('says a replacement once where it spans pieces', () => {
    const pieces = applyEdits(whole, [{ start: 10, end: 18, value: 'fell; b' }])
    expect(textOfPieces(pieces)).toBe('The river fell; b *noon* it fell.')
  })

  test('is what editing the string gives, and verbatim pieces stay true to the source', () => {
    const cases = fc
      .tuple(
        fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat(9)),
      )
      .map(([values, numbers]) => {
        let start = 0
        const pieces = values.map((value) => {
          const piece = { value, start, end: start + value.length }
          start = piece.end
          return piece
        })
        const text = values.join('')
        const edits: Edit[] = []
        for (let at = numbers.next().value; at < text.length; at += 1 + numbers.next().value) {
          const end = Math.min(text.length, at + numbers.next().value)
          edits.push({ start: at, end, value: ['', 'x', 'long'][numbers.next().value % 3] ?? '' })
          at = end
        }
        return { pieces, text, edits: edits.filter(({ start, end }) => end > start) }
      })
    fc.assert(
      fc.property(cases, ({ pieces, text, edits }) => {
        let expected = text
        for (const { start, end, value } of [...edits].reverse()) {
          expected = expected.slice(0, start) + value + expected.slice(end)
        }
        const edited = applyEdits(pieces, edits)
        expect(textOfPieces(edited)).toBe(expected)
        for (const { value, start, end } of edited) {
          if (!edits.some((edit) => start < edit.end && edit.start < end))
            expect(text.slice(start, end)).toBe(value)
        }
      }),
    )
  })
})

describe('slicePieces', () => {
  test('cuts a text out of the middle with its places', () => {
    const slice = slicePieces(whole, 10, 18)
    expect(textOfPieces(slice)).toBe('rose. By')
    expect(slice.map(({ start, end }) => SOURCE.slice(start, end))).toEqual(['rose.', '\n', 'By'])
  })
})
