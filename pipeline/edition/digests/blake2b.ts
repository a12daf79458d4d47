import { mixBlake2b } from './mix-blake2b.js'

/** The fractional parts of the square roots of the first eight primes, in 64 bits: low half, high half. */
const START = [
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
  0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
] as const

const BLOCK = 128

/** A digest that grows with what is read. */
export interface GrowingDigest {
  readonly update: (bytes: Uint8Array) => void
  /** Hexadecimal; nothing is added after this. */
  readonly digest: () => string
}

/**
 * Start a BLAKE2b digest of a length that Node has none for.
 *
 * @param length Bytes of the digest, 1 to 64.
 *
 * Source: RFC 7693. Example: of nothing, in 20 bytes, `3345524abf6bbe1809449224b5972c41790b6cf2`.
 */
export function blake2b(length: number): GrowingDigest {
  const start = Uint32Array.from(START)
  const state = Uint32Array.from(START)
  state[0] = (state[0] ?? 0) ^ 0x01010000 ^ length
  const block = new Uint8Array(BLOCK)
  const words = new DataView(block.buffer)
  let filled = 0
  let counted = 0
  const mix = (isLast: boolean) => mixBlake2b(state, start, words, counted, isLast)
  return {
    update(bytes) {
      for (let at = 0; at < bytes.length; ) {
        // The last block is mixed otherwise, and which it is shows only when more comes.
        if (filled === BLOCK) {
          counted += BLOCK
          mix(false)
          filled = 0
        }
        const part = bytes.subarray(at, at + BLOCK - filled)
        block.set(part, filled)
        filled += part.length
        at += part.length
      }
    },
    digest() {
      counted += filled
      block.fill(0, filled)
      mix(true)
      const out = Buffer.alloc(64)
      for (const [i, word] of state.entries()) out.writeUInt32LE(word, i * 4)
      return out.subarray(0, length).toString('hex')
    },
  }
}
