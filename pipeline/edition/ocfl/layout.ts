import type { JsonObject } from '../../language/json/json-value.js'
import { digester, isKnownAlgorithm } from '../digests/digester.js'
import { member } from './member.js'

/** Place an object by its identifier; undefined where the layout has no place for it, or none that is beyond doubt. */
export type Layout = (id: string) => string | undefined

/** How many characters an encoded identifier has at most as a folder's name in layout 0003. */
const LONGEST = 100

/**
 * Make what places objects by a registered layout and its parameters.
 *
 * @returns Undefined where the layout is not known here, or its parameters are not what it takes.
 *
 * Source: https://ocfl.github.io/extensions/, 0002, 0003, 0004 and 0006.
 */
export function layoutOf(extension: string, parameters: JsonObject): Layout | undefined {
  switch (extension) {
    case '0002-flat-direct-storage-layout':
      return (id) => id
    case '0003-hash-and-id-n-tuple-storage-layout':
      return hashedLayout(parameters, (id, digest) => {
        const encoded = encode(id)
        return encoded.length > LONGEST ? `${encoded.slice(0, LONGEST)}-${digest}` : encoded
      })
    case '0004-hashed-n-tuple-storage-layout': {
      const isShort = member(parameters, 'shortObjectRoot') ?? false
      if (typeof isShort !== 'boolean') return undefined
      return hashedLayout(parameters, (_id, digest, used) => (isShort ? digest.slice(used) : digest))
    }
    case '0006-flat-omit-prefix-storage-layout': {
      const delimiter = member(parameters, 'delimiter')
      return typeof delimiter === 'string' && delimiter !== '' ? withoutPrefix(delimiter) : undefined
    }
    default:
      return undefined
  }
}

/** Spread objects over folders named after their identifier's digest. */
function hashedLayout(
  parameters: JsonObject,
  nameOf: (id: string, digest: string, used: number) => string,
): Layout | undefined {
  const algorithm = member(parameters, 'digestAlgorithm') ?? 'sha256'
  const size = member(parameters, 'tupleSize') ?? 3
  const count = member(parameters, 'numberOfTuples') ?? 3
  if (typeof algorithm !== 'string' || !isKnownAlgorithm(algorithm) || algorithm === 'size') return undefined
  if (!isUpTo32(size) || !isUpTo32(count) || (size === 0) !== (count === 0)) return undefined
  const length = digestOf('', algorithm).length
  if (size * count > length || nameOf('a', '0'.repeat(length), size * count) === '') return undefined
  return (id) => {
    const digest = digestOf(id, algorithm)
    const tuples = Array.from({ length: count }, (_, i) => digest.slice(i * size, (i + 1) * size))
    return [...tuples, nameOf(id, digest, size * count)].join('/')
  }
}

/** Name objects by what follows the last delimiter, in capitals or not. */
function withoutPrefix(delimiter: string): Layout {
  return (id) => {
    const at = id.toLowerCase().lastIndexOf(delimiter.toLowerCase())
    return at < 0 ? undefined : id.slice(at + delimiter.length) || undefined
  }
}

function isUpTo32(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 32
}

function digestOf(id: string, algorithm: string): string {
  const growing = digester([algorithm])
  growing.update(new TextEncoder().encode(id))
  return growing.digests().get(algorithm) ?? ''
}

/** Write all but letters, digits, `-` and `_` as the bytes that they are in UTF-8. */
function encode(id: string): string {
  return [...new TextEncoder().encode(id)]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
    })
    .join('')
}
