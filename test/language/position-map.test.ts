import { expect, test } from 'vitest'
import { lineIndex } from '../../pipeline/language/line-index.js'
import { positionMap } from '../../pipeline/language/position-map.js'

test('positionMap points joined text back into its lines', () => {
  const source = 'The ri\u00adver &amp;\n  the sea'
  const pieces = [
    { value: 'The ri', start: 0, end: 6 },
    { value: 'ver ', start: 7, end: 11 },
    { value: '&', start: 11, end: 16 },
    { value: ' ', start: 16, end: 19 },
    { value: 'the sea', start: 19, end: 26 },
  ]
  const text = 'The river & the sea'
  const map = positionMap(pieces, lineIndex(source))
  const place = (word: string) => {
    const at = text.indexOf(word)
    return [map.start(at), map.end(at + word.length)]
  }
  expect(place('river').map(({ offset }) => source.charAt(offset ?? 0))).toEqual(['r', ' '])
  expect(place('&').map(({ offset }) => offset)).toEqual([11, 16])
  expect(place('sea')).toEqual([
    { line: 2, column: 7, offset: 23 },
    { line: 2, column: 10, offset: 26 },
  ])
})
