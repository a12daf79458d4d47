import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointerPath, pointerTo, pointerToken } from '../../../pipeline/language/json/pointer.js'

test('pointers are written and read as RFC 6901 has them', () => {
  expect(pointerTo([])).toBe('')
  expect(pointerTo(['a/b', 0, 'm~n', '', '~1'])).toBe('/a~1b/0/m~0n//~01')
  expect(pointerPath('/a~1b/0/m~0n//~01')).toEqual(['a/b', '0', 'm~n', '', '~1'])
  expect(pointerPath('')).toEqual([])
  expect(pointerPath('/')).toEqual([''])
  expect(pointerToken('__proto__')).toBe('__proto__')
})

test.each(['a', ' /a', '/~', '/~2', '/a~'])('%j is no pointer', (pointer) => {
  expect(pointerPath(pointer)).toBeUndefined()
})

test('any path is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a', 'é') })), (path) => {
      expect(pointerPath(pointerTo(path))).toEqual(path)
    }),
  )
})
