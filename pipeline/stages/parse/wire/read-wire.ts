import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { PointAt } from '../../../language/line-index.js'
import { fail } from '../../../model/finding.js'
import { blockOf } from '../../../model/tree.js'
import { envelopeOf, type Span } from './envelope-of.js'
import { readAnpa } from './read-anpa.js'
import { readIptc } from './read-iptc.js'
import { transmissionDate } from './transmission-date.js'
import { furniture, type WireBlock } from './wire-block.js'
import { pieceOf, wireLines } from './wire-lines.js'

/**
 * Read a message of a news agency: the headline as a heading, the byline, and the body's paragraphs, whose pieces are
 * the lines as sent. What else was sent is furniture with its reason; what the heading and the trailer say becomes
 * claims. Undefined where the text is no such message. Fails the file where it holds more than one.
 */
export function readWire(text: string, file: VFile, at: PointAt): Root | undefined {
  const envelope = envelopeOf(text)
  if (!envelope) return undefined
  const { format, header, trailer, next } = envelope
  if (next !== undefined) fail(file, 'wire-messages', {}, at(next))
  const { blocks, claims } = (format === 'anpa' ? readAnpa : readIptc)(text, envelope)
  const date = transmissionDate(text, envelope)
  file.data.layout = format
  file.data.claims = [
    ...claims,
    ...(date
      ? [{ property: 'datePublished', value: date.value, from: 'wire', piece: date.piece } as const]
      : []),
  ]
  const all = [
    ...linesAsFurniture(text, header, 'heading of the message'),
    ...blocks,
    ...linesAsFurniture(text, trailer, 'trailer of the message'),
  ]
  return { type: 'RootNode', children: all.map(({ pieces, data }) => blockOf(pieces, at, data)) }
}

function linesAsFurniture(text: string, span: Span, reason: string): WireBlock[] {
  return wireLines(text, span).flatMap((line) => {
    const piece = pieceOf(line)
    // Controls alone fill the line.
    return piece && /[^\u0000-\u001f\u007f]/.test(piece.value) ? [furniture([piece], reason)] : []
  })
}
