import { WINDOWS_1252 } from './windows-1252.js'

/** Text read from bytes, or why it could not be. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly guessed: boolean }
  | { readonly ok: false; readonly problem: 'binary'; readonly what: string }
  | { readonly ok: false; readonly problem: 'encoding'; readonly encoding: string; readonly offset: number }

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

const SIGNATURES: readonly { readonly start: string; readonly what: string }[] = [
  { start: 'PK\u0003\u0004', what: 'a ZIP archive, as .docx and .odt are' },
  { start: '\u0089PNG', what: 'a PNG image' },
  { start: '\u00ff\u00d8\u00ff', what: 'a JPEG image' },
  { start: 'GIF8', what: 'a GIF image' },
  { start: '\u001f\u008b', what: 'gzip data' },
  { start: '\u00d0\u00cf\u0011\u00e0', what: 'an old Office document' },
  { start: '{\\rtf', what: 'a Rich Text document' },
]

/** Share of control characters above which bytes are no text; wire copy holds a handful of them. */
const CONTROL_SHARE = 0.02

/**
 * Decode a file's bytes as text.
 *
 * A byte-order mark or `declared` (a WHATWG label) decides, and then every byte must obey it. Otherwise the bytes are
 * UTF-16 if every other byte is zero, the encoding that the text itself names (`named`) or UTF-8 if they can be, and
 * Windows-1252, marked as guessed, if nothing else.
 */
export function decode(bytes: Uint8Array, declared?: string, named?: string): Decoded {
  const mark = MARKS.find((one) => one.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) return strict(bytes, mark.encoding)
  if (declared !== undefined) return strict(bytes, new TextDecoder(declared).encoding)
  const signature = signatureOf(bytes)
  if (signature !== undefined) return { ok: false, problem: 'binary', what: signature }
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return strict(bytes, wide)
  const own = named === undefined ? undefined : tryDecode(bytes, named)
  if (named !== undefined && own !== undefined)
    return { ok: true, text: own, encoding: named, guessed: false }
  const controls = controlShare(bytes)
  if (controls > CONTROL_SHARE) {
    return { ok: false, problem: 'binary', what: `${Math.round(controls * 100)}% control characters` }
  }
  const text = tryDecode(bytes, 'utf-8')
  if (text !== undefined) return { ok: true, text, encoding: 'utf-8', guessed: false }
  return { ok: true, text: tryDecode(bytes, 'windows-1252') ?? '', encoding: 'windows-1252', guessed: true }
}

function strict(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding)
  if (text !== undefined) return { ok: true, text, encoding, guessed: false }
  return { ok: false, problem: 'encoding', encoding, offset: firstBadByte(bytes, encoding) }
}

function tryDecode(bytes: Uint8Array, encoding: string, stream = false): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream })
    return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, fromWindows1252) : text
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Some versions of Node decode Windows-1252 as Latin-1: the 32 code points where the two differ are put right here. */
function fromWindows1252(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control
}

/** Find where the first sequence of bytes starts that does not decode, by halving. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1
    if (tryDecode(bytes.subarray(0, middle), encoding, true) === undefined) bad = middle
    else good = middle
  }
  // A sequence that is cut short is only known by the byte after it.
  for (let whole = good; whole > Math.max(0, good - 4); whole--) {
    if (tryDecode(bytes.subarray(0, whole), encoding) !== undefined) return whole
  }
  return good
}

function signatureOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.find(({ start }) => head.startsWith(start))?.what
}

/** Latin text in UTF-16 has a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096)
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++
  }
  return bytes.length === 0 ? 0 : controls / bytes.length
}
