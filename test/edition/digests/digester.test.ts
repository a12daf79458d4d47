import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blake2b } from '../../../pipeline/edition/digests/blake2b.js'
import { digester, isKnownAlgorithm } from '../../../pipeline/edition/digests/digester.js'

const ALGORITHMS = [
  'md5',
  'sha1',
  'sha256',
  'sha512',
  'sha512/256',
  'blake2b-512',
  'blake2b-160',
  'blake2b-256',
  'blake2b-384',
  'size',
]

test('knows every algorithm that OCFL and its extension name', () => {
  expect(ALGORITHMS.filter((name) => !isKnownAlgorithm(name))).toEqual([])
  expect(isKnownAlgorithm('crc32')).toBe(false)
})

test('of nothing, each digest begins as the specifications say', () => {
  const digests = digester(ALGORITHMS).digests()
  expect([...digests].map(([name, digest]) => [name, digest.slice(0, 40), digest.length])).toEqual([
    ['md5', 'd41d8cd98f00b204e9800998ecf8427e', 32],
    ['sha1', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 40],
    ['sha256', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4', 64],
    ['sha512', 'cf83e1357eefb8bdf1542850d66d8007d620e405', 128],
    ['sha512/256', 'c672b8d1ef56ed28ab87c3622c5114069bdd3ad7', 64],
    ['blake2b-512', '786a02f742015903c6c6fd852552d272912f4740', 128],
    ['blake2b-160', '3345524abf6bbe1809449224b5972c41790b6cf2', 40],
    ['blake2b-256', '0e5751c026e543b2e8ab2eb06099daa1d1e5df47', 64],
    ['blake2b-384', 'b32811423377f52d7862286ee1a72ee540524380', 96],
    ['size', '0', 1],
  ])
})

test('BLAKE2b is Node’s where Node has it, however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 5 }), (pieces) => {
      const own = blake2b(64)
      const node = createHash('blake2b512')
      for (const piece of pieces) {
        own.update(piece)
        node.update(piece)
      }
      expect(own.digest()).toBe(node.digest('hex'))
    }),
  )
})

test('algorithms that are not known are left out', () => {
  const growing = digester(['crc32', 'size'])
  growing.update(Buffer.from('abc'))
  expect([...growing.digests()]).toEqual([['size', '3']])
})
