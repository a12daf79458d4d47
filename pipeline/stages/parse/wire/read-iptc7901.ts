import type { Paragraph, ParagraphData, Root } from 'nlcst'
import { readDate } from '../../../language/dates/index.js'
import type { PointAt } from '../../../language/line-index.js'
import type { FrontMatterValue } from '../../../model/draft.js'
import type { Piece } from '../../../model/tree.js'
import type { WireReading } from './read-anpa.js'
import { stretchOf, type WireLine, wireBlock, wireLines } from './wire-block.js'

/** `212322 GMT Nov 18`: day, hour and minute, month, year. */
const SENT = /\b(\d{2})(\d{2})(\d{2})\sGMT\s(\p{L}{3,4})\.?\s(\d{2})\b/u
/** A word in capitals, or in brackets, that says which version it is: `1ST LEAD`, `EXTRA`, `(Achtung)`. */
const VERSION = /^(?:[\p{Lu}\p{N}][\p{Lu}\p{N}\s/-]{1,24}|\([^)]{2,24}\))$/u
const BYLINE = /^(?:by|von|par|por|di|door)\s\p{L}/iu
/** What follows the text: notebooks, links, contacts. */
const NOTEBOOK = /^(?:#{1,3}\s|\*(?:\s\*){2,}\s*$)/
/** `dpa wsz jln npr`: the agency and the signs of who worked on it. */
const SIGNATURE = /^\p{Ll}{2,4}(?:\s\p{Ll}{2,3}){1,6}$/u

/**
 * Read an IPTC 7901 message, as dpa uses it: keywords above the text, then version, headline and byline up to `=`, then
 * paragraphs that blank lines part, then what is for editors alone.
 */
export function readIptc7901(source: string, at: PointAt): WireReading {
  const open = source.indexOf('\u0002')
  const close = source.indexOf('\u0003', open)
  const children: Paragraph[] = []
  const add = (lines: readonly Piece[], data: ParagraphData) => {
    const block = wireBlock(lines, at, data)
    if (block) children.push(block)
  }
  const lines = wireLines(source, open + 1, close)
  const last = lines.findIndex(({ text }) => /=\s*$/.test(text))
  readHead(lines.slice(0, last + 1), add)
  readBody(lines.slice(last + 1), add)
  const tree: Root = { type: 'RootNode', children }
  return { tree, header: [...keywordsOf(source, open), ...sentOf(source, close)] }
}

type Add = (lines: readonly Piece[], data: ParagraphData) => void

function readHead(lines: readonly WireLine[], add: Add): void {
  const headline: Piece[] = []
  const bylines: Piece[] = []
  for (const line of lines) {
    const piece = stretchOf(line, 0, line.text.replace(/\s*=\s*$/, '').length)
    if (headline.length === 0 && VERSION.test(piece.value))
      add([piece], { role: 'furniture', reason: 'version' })
    else if (headline.length > 0 && BYLINE.test(piece.value)) bylines.push(piece)
    else headline.push(piece)
  }
  add(headline, { role: 'subheading', depth: 1 })
  for (const byline of bylines) add([byline], {})
}

function readBody(lines: readonly WireLine[], add: Add): void {
  let paragraph: Piece[] = []
  let notes = false
  const flush = () => {
    const isSignature = paragraph.length === 1 && SIGNATURE.test(paragraph[0]?.value ?? '')
    if (notes) add(paragraph, { role: 'furniture', reason: 'note to editors' })
    else if (isSignature) add(paragraph, { role: 'furniture', reason: 'signature' })
    else add(paragraph, { role: 'paragraph' })
    paragraph = []
  }
  for (const line of lines) {
    const piece = stretchOf(line)
    if (NOTEBOOK.test(piece.value)) {
      flush()
      notes = true
    }
    if (piece.value === '') flush()
    else paragraph.push(piece)
  }
  flush()
}

/** The keywords between the header's line and the text: `Switzerland/migration/UN/`. */
function keywordsOf(source: string, open: number): FrontMatterValue[] {
  return wireLines(source, 0, open)
    .slice(1)
    .flatMap(({ text, start }) =>
      [...text.matchAll(/[^/]+/g)].flatMap(({ 0: value, index }) => {
        const piece = stretchOf({ text: value, start: start + index })
        return piece.value === ''
          ? []
          : [{ key: 'keywords', value: piece.value, rule: 'wire/keyword', piece }]
      }),
    )
}

/** When the message was sent, which is when it was published. */
function sentOf(source: string, close: number): FrontMatterValue[] {
  const sent = SENT.exec(source.slice(close, close + 200))
  if (!sent) return []
  const [text, day, hour, minute, month, year = ''] = sent
  const century = Number(year) >= 70 ? '19' : '20'
  const reading = readDate(`${day} ${month} ${century}${year} ${hour}:${minute} GMT`)
  if (reading?.kind !== 'date') return []
  const start = close + sent.index
  const piece = { value: text, start, end: start + text.length }
  return [{ key: 'date', value: reading.value, rule: 'wire/sent', piece }]
}
