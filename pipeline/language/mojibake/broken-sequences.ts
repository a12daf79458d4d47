import type { CodePage } from './code-pages.js'

/** Characters that are one UTF-8 sequence read a byte at a time, `[start, end)` in UTF-16 code units. */
export interface BrokenSequence {
  readonly start: number
  readonly end: number
  /** What the sequence should have been read as; U+FFFD where that cannot be told. */
  readonly codePoint: number
  /** True where a byte of it is gone, so that it is a guess without others beside it. */
  readonly lost: boolean
}

const REPLACEMENT = 0xfffd
const QUESTION_MARK = 0x3f
const SPACE = 0x20
/** No byte of UTF-8, and so free to stand for a byte that is gone. */
const LOST = 0xff

/**
 * Find the UTF-8 sequences of two bytes and more that a text becomes when its characters are put back into a code
 * page: complete ones, surrogates that CESU-8 encodes one by one as their pair, and those that lost a byte
 * after the first to U+FFFD, a question mark or, where it was a no-break space, to a space.
 *
 * Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences; Unicode Technical Report 26 (CESU-8).
 */
export function brokenSequences(text: string, page: CodePage): BrokenSequence[] {
  const bytes = bytesOf(text, page)
  const sequences: BrokenSequence[] = []
  for (let start = 0; start < bytes.length; ) {
    const sequence = sequenceAt(bytes, start)
    if (sequence) sequences.push(sequence)
    start = sequence?.end ?? start + 1
  }
  return sequences
}

/** Encode a text; ASCII is itself, and what the code page does not hold is 0. */
function bytesOf(text: string, page: CodePage): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes[i] = code
    else if (code === REPLACEMENT) bytes[i] = LOST
    else {
      const byte = page.bytes.get(code) ?? 0
      bytes[i] = byte === LOST ? 0 : byte
    }
  }
  return bytes
}

function sequenceAt(bytes: Uint8Array, start: number): BrokenSequence | undefined {
  const first = bytes[start] ?? 0
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  if (length === 0) return undefined
  let codePoint = first & (0xff >> (length + 1))
  if (length === 2 && bytes[start + 1] === SPACE) return blankAt(bytes, start)
  let lost = 0
  for (let i = 1; i < length; i++) {
    const byte = bytes[start + i] ?? 0
    if (byte === LOST || byte === QUESTION_MARK) lost++
    else if (byte < 0x80 || byte > 0xbf) return undefined
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  const end = start + length
  if (lost > 0) {
    // Of a long sequence something must be left beside its first byte.
    if (length > 2 && lost === length - 1) return undefined
    return { start, end, codePoint: REPLACEMENT, lost: true }
  }
  if (codePoint < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000) || codePoint > 0x10ffff)
    return undefined
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return surrogatesAt(bytes, start)
  return { start, end, codePoint, lost: false }
}

function surrogatesAt(bytes: Uint8Array, start: number): BrokenSequence | undefined {
  const at = (i: number) => bytes[start + i] ?? 0
  const isPair =
    at(1) >= 0xa0 &&
    at(1) <= 0xaf &&
    at(3) === 0xed &&
    at(4) >= 0xb0 &&
    at(4) <= 0xbf &&
    at(5) >= 0x80 &&
    at(5) <= 0xbf
  if (!isPair) return undefined
  const high = ((at(1) & 0x0f) << 6) | (at(2) & 0x3f)
  const low = ((at(4) & 0x0f) << 6) | (at(5) & 0x3f)
  return { start, end: start + 6, codePoint: 0x10000 + (high << 10) + low, lost: false }
}

/**
 * Read a sequence whose second byte, 0xA0, became a space: a no-break space, or `à` where it is plain whether the
 * space is the lost byte or one that followed it.
 */
function blankAt(bytes: Uint8Array, start: number): BrokenSequence | undefined {
  const first = bytes[start]
  if (first === 0xc2) return { start, end: start + 2, codePoint: 0xa0, lost: true }
  if (first !== 0xc3) return undefined
  if (!isLetter(bytes[start + 2])) return { start, end: start + 2, codePoint: 0xe0, lost: true }
  // As a word of its own, `à` had a space behind it that fell together with the lost byte.
  return isLetter(bytes[start - 1]) ? undefined : { start, end: start + 1, codePoint: 0xe0, lost: true }
}

/** True of ASCII letters and whatever is beyond ASCII. */
function isLetter(byte = 0): boolean {
  return byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
}
