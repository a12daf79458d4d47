import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAYOUT, objectId, objectPath } from '../../pipeline/edition/object-path.js'

describe('objectPath', () => {
  // The examples that the extension's own page gives for its default parameters.
  test.each([
    ['object-01', '3c0/ff4/240/object-01'],
    ['..hor/rib:le-$id', '487/326/d8c/%2e%2ehor%2frib%3ale-%24id'],
  ])('places %s as the extension says', (id, path) => {
    expect(objectPath(id)).toBe(path)
  })

  test('a long identifier is cut after 100 characters and its digest put behind', () => {
    const id = `presswright:${'abcdefghij'.repeat(12)}`
    const digest = createHash('sha256').update(id).digest('hex')
    const cut = `presswright%3a${'abcdefghij'.repeat(12)}`.slice(0, 100)
    expect(objectPath(id).split('/').at(-1)).toBe(`${cut}-${digest}`)
  })

  test('an identifier of exactly 100 encoded characters is not', () => {
    const id = 'a'.repeat(100)
    expect(objectPath(id).split('/').at(-1)).toBe(id)
  })

  test('is a safe path for any identifier, and no two share one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(objectPath(objectId(a))).toMatch(/^(?:[0-9a-f]{3}\/){3}[A-Za-z0-9_%-]{1,165}$/)
        expect(objectPath(objectId(a)) === objectPath(objectId(b))).toBe(a === b)
      }),
    )
  })
})

test('objectId is a URI that keeps the article’s folders', () => {
  expect(objectId('politik/größe 2')).toBe('presswright:politik/gr%C3%B6%C3%9Fe%202')
  expect(new URL(objectId('politics/vote')).protocol).toBe('presswright:')
})

test('the layout says what objectPath does', () => {
  expect(LAYOUT.config).toEqual({
    extensionName: LAYOUT.extension,
    digestAlgorithm: 'sha256',
    tupleSize: 3,
    numberOfTuples: 3,
  })
})
