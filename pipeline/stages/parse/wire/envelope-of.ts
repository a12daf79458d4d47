/** Standards for wire copy: the American Newspaper Publishers Association's, and IPTC's of 1979. */
export type WireFormat = 'anpa' | 'iptc7901'

/** `[start, end)` in the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The parts of a message that control characters mark. */
export interface Envelope {
  readonly format: WireFormat
  readonly header: Span
  readonly body: Span
  readonly trailer: Span
  /** Where another message starts in the same file. */
  readonly next: number | undefined
}

/** Characters from the start among which a message's header stands. */
export const OPENING = 1024

const SOH = '\u0001'
const STX = '\u0002'
const ETX = '\u0003'
const EOT = '\u0004'

/** Fill of the line, start of heading, a heading without other controls than those of type, start of text. */
const HEADING =
  /^[\0\r\n \u0016\u007f]{0,64}\u0001([^\0-\u0008\u000b\u000c\u000e-\u0010\u0015-\u001d\u007f]{6,900})\u0002/

/**
 * ANPA 1312: service level and number, selector code; in the next line priority, category and codes for the format,
 * keyword, version, date, count of words.
 */
const ANPA =
  /^\s*[A-Za-z]{1,2}\d{3,5}(?!\d)[^\r\n]{0,60}(?:\r\n?|\n)\s*[A-Za-z] [A-Za-z](?![A-Za-z])[ \u0011-\u0014\u001e\u001f]/
/** IPTC 7901: source and number, priority, category, count of words, what the sender likes; keywords below. */
const IPTC = /^\s*[A-Za-z]{2,8}[ -]?\d{1,5} {1,3}\d {1,3}[A-Za-z]{1,12}(?: {1,3}\d{1,6})?(?:\s|$)/

/** Tell by its heading whether a text is a wire message, and by which standard. */
export function formatOf(opening: string): WireFormat | undefined {
  const [, heading] = HEADING.exec(opening) ?? []
  if (heading === undefined) return undefined
  return ANPA.test(heading) ? 'anpa' : IPTC.test(heading) ? 'iptc7901' : undefined
}

/** Find the parts of the wire message that a text opens with; one whose end did not come through ends with the text. */
export function envelopeOf(text: string): Envelope | undefined {
  const format = formatOf(text.slice(0, OPENING))
  if (format === undefined) return undefined
  const start = text.indexOf(SOH) + 1
  const stx = text.indexOf(STX, start)
  const next = nextMessage(text, stx)
  const until = next ?? text.length
  const find = (control: string, from: number, otherwise: number) => {
    const at = text.indexOf(control, from)
    return at === -1 || at > until ? otherwise : at
  }
  const eot = find(EOT, stx, until)
  const etx = Math.min(find(ETX, stx, eot), eot)
  return {
    format,
    header: { start, end: stx },
    body: { start: stx + 1, end: etx },
    trailer: { start: Math.min(etx + 1, eot), end: eot },
    next,
  }
}

function nextMessage(text: string, from: number): number | undefined {
  const at = text.indexOf(SOH, from)
  return at === -1 || formatOf(text.slice(at, at + OPENING)) === undefined ? undefined : at
}
