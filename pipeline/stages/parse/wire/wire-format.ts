/** The formats in which news agencies sent their copy before XML. */
export type WireFormat = 'anpa' | 'iptc7901'

const SOH = 0x01
const STX = 0x02
const ETX = 0x03
const SYN = 0x16
/** Bytes within which a header ends. */
const HEADER = 400

/**
 * Tell whether bytes are a message of a news agency's wire, by the control characters that frame it: ANPA 1312 opens
 * with SYN SYN SOH, IPTC 7901 with SOH; in both STX opens the text and ETX ends it.
 */
export function wireFormatOf(bytes: Uint8Array): WireFormat | undefined {
  const text = bytes.subarray(0, HEADER).indexOf(STX)
  if (text === -1 || bytes.indexOf(ETX, text) === -1) return undefined
  if (bytes[0] === SYN && bytes[1] === SYN && bytes[2] === SOH) return 'anpa'
  return bytes[0] === SOH ? 'iptc7901' : undefined
}
