import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { objectPath } from '../../../pipeline/edition/object-path.js'
import { layoutOf } from '../../../pipeline/edition/ocfl/layout.js'

const FLAT = '0002-flat-direct-storage-layout'
const HASH_AND_ID = '0003-hash-and-id-n-tuple-storage-layout'
const HASHED = '0004-hashed-n-tuple-storage-layout'
const WITHOUT_PREFIX = '0006-flat-omit-prefix-storage-layout'
const DIGEST = '3c0ff4240c1e116dba14c7627f2319b58aa3d77606d0d90dfc6161608ac987d4'

describe('layoutOf', () => {
  // The examples that the extensions' own pages give.
  test.each([
    [FLAT, {}, 'object-01', 'object-01'],
    [HASH_AND_ID, {}, 'object-01', '3c0/ff4/240/object-01'],
    [HASH_AND_ID, {}, '..hor/rib:le-$id', '487/326/d8c/%2e%2ehor%2frib%3ale-%24id'],
    [
      HASH_AND_ID,
      { digestAlgorithm: 'md5', tupleSize: 5, numberOfTuples: 2 },
      'object-01',
      'ff755/34492/object-01',
    ],
    [HASH_AND_ID, { tupleSize: 0, numberOfTuples: 0 }, '..hor/rib:le-$id', '%2e%2ehor%2frib%3ale-%24id'],
    [HASHED, {}, 'object-01', `3c0/ff4/240/${DIGEST}`],
    [
      HASHED,
      { digestAlgorithm: 'md5', tupleSize: 2, numberOfTuples: 15, shortObjectRoot: true },
      'object-01',
      'ff/75/53/44/92/48/5e/ab/b3/9f/86/35/67/28/88/4e',
    ],
    [WITHOUT_PREFIX, { delimiter: ':' }, 'urn:uuid:6e8bc430-9c3a', '6e8bc430-9c3a'],
    [WITHOUT_PREFIX, { delimiter: 'EDU/' }, 'https://institution.edu/abc/edu/f8.05v', 'f8.05v'],
    [WITHOUT_PREFIX, { delimiter: ':' }, 'nothing-to-omit', undefined],
  ])('%s with %j places %s', (extension, parameters, id, path) => {
    expect(layoutOf(extension, parameters)?.(id)).toBe(path)
  })

  test.each([
    ['0010-differential-n-tuple-omit-prefix-storage-layout', {}],
    [WITHOUT_PREFIX, {}],
    [HASHED, { tupleSize: 3, numberOfTuples: 0 }],
    [HASHED, { tupleSize: 33 }],
    [HASHED, { tupleSize: 32, numberOfTuples: 3 }],
    [HASHED, { tupleSize: 2, numberOfTuples: 32, shortObjectRoot: true }],
    [HASHED, { digestAlgorithm: 'crc32' }],
    [HASHED, { shortObjectRoot: 'yes' }],
    [HASH_AND_ID, { numberOfTuples: 1.5 }],
  ])('%s with %j is not known', (extension, parameters) => {
    expect(layoutOf(extension, parameters)).toBeUndefined()
  })

  test('places any article where the archive puts it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (id) => {
        expect(layoutOf(HASH_AND_ID, {})?.(id)).toBe(objectPath(id))
      }),
    )
  })
})
