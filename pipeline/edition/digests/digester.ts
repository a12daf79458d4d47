import { createHash } from 'node:crypto'
import { blake2b, type GrowingDigest } from './blake2b.js'

/** How Node calls an algorithm that OCFL calls otherwise. */
const NODE_NAMES: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha256', 'sha256'],
  ['sha512', 'sha512'],
  ['sha512/256', 'sha512-256'],
  ['blake2b-512', 'blake2b512'],
])

/** Bytes of the digests that Node has not. */
const BLAKE2B: ReadonlyMap<string, number> = new Map([
  ['blake2b-160', 20],
  ['blake2b-256', 32],
  ['blake2b-384', 48],
])

/** Digests by several algorithms of what is read once. */
export interface Digester {
  readonly update: (bytes: Uint8Array) => void
  /** By the algorithms' OCFL names; nothing is added after this. */
  readonly digests: () => ReadonlyMap<string, string>
}

/**
 * Start digests by the algorithms of OCFL 1.1 and of its extension 0009; those that are not known are left out.
 *
 * Source: https://ocfl.io/1.1/spec/#digests, https://ocfl.github.io/extensions/0009-digest-algorithms.html
 */
export function digester(algorithms: readonly string[]): Digester {
  const growing = new Map<string, GrowingDigest>()
  for (const name of algorithms) {
    const one = growingDigest(name)
    if (one) growing.set(name, one)
  }
  return {
    update(bytes) {
      for (const one of growing.values()) one.update(bytes)
    },
    digests: () => new Map([...growing].map(([name, one]) => [name, one.digest()])),
  }
}

/** Whether digests can be made by this algorithm. */
export function isKnownAlgorithm(name: string): boolean {
  return growingDigest(name) !== undefined
}

function growingDigest(name: string): GrowingDigest | undefined {
  const length = BLAKE2B.get(name)
  if (length !== undefined) return blake2b(length)
  if (name === 'size') return counter()
  const node = NODE_NAMES.get(name)
  if (node === undefined) return undefined
  const hash = createHash(node)
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') }
}

/** Extension 0009 has the size for a digest: bytes, in decimal. */
function counter(): GrowingDigest {
  let bytes = 0
  return {
    update: (more) => {
      bytes += more.length
    },
    digest: () => String(bytes),
  }
}
