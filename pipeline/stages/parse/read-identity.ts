import { VFile } from 'vfile'
import { decode } from '../../language/decode.js'
import { lineIndex } from '../../language/line-index.js'
import { readFrontMatter } from './read-front-matter.js'
import { isWire } from './wire/is-wire.js'

/** Bytes within which front matter has to end, in the widest encoding. */
const HEAD = 65_536

/**
 * Read the identity that a text gives itself in its front matter; undefined where it gives none. Of the text, no more is
 * read than that.
 *
 * @param encoding A WHATWG label, where the text is known to be in one.
 * @throws {VFileMessage} where the front matter is malformed, so that nobody knows.
 */
export function readIdentity(bytes: Uint8Array, encoding?: string): string | undefined {
  const head = bytes.subarray(0, HEAD)
  if (!canBeFrontMatter(head) || isWire(bytes)) return undefined
  // What is cut in the midst of a character is no text of its encoding, so only whole lines are kept.
  const whole = head.length < bytes.length ? head.subarray(0, head.lastIndexOf(10) & ~1) : head
  const decoded = decode(whole, encoding)
  if (!decoded.ok) return undefined
  const { values } = readFrontMatter(decoded.text, new VFile(), lineIndex(decoded.text))
  return values.findLast(({ key }) => key.toLowerCase().replace(/[-_]/g, '') === 'id')?.value
}

/** Whether bytes may begin with `---` in some encoding, behind a byte-order mark or not. */
function canBeFrontMatter(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 12).filter((byte) => byte !== 0 && byte < 0x80)
  return first[0] === 0x2d && first[1] === 0x2d && first[2] === 0x2d
}
