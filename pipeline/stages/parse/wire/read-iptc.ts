import { withoutCodes } from '../../../language/wire-codes.js'
import type { Claim } from '../../../model/draft.js'
import type { Piece } from '../../../model/tree.js'
import type { Envelope, Span } from './envelope-of.js'
import { headLineOf } from './head-line-of.js'
import { iptcParagraphs } from './iptc-paragraphs.js'
import { furniture, heading, type WireBlock, type WireMessage } from './wire-block.js'
import { pieceOf, type WireLine, wireLines } from './wire-lines.js'

/** Lines and characters of a headline with the labels and the byline about it; more is text. */
const HEAD = { lines: 8, unmarked: 4, characters: 300 }

/** Read an IPTC 7901 message: keywords in its heading, labels, headline and byline up to `=`, paragraphs, notebook. */
export function readIptc(source: string, { header, body }: Envelope): WireMessage {
  const lines = wireLines(source, body)
  const { first, end } = headOf(lines)
  return {
    blocks: [...headBlocks(lines.slice(first, end)), ...iptcParagraphs(lines.slice(end))],
    claims: [...keywordsOf(source, header), ...sectionOf(source, header)],
  }
}

/** Keywords stand below the heading's first line, parted by `/`. */
function keywordsOf(source: string, header: Span): Claim[] {
  const [, ...more] = wireLines(source, header).filter(({ text }) => text.trim() !== '')
  return more.flatMap((line) => {
    const claims: Claim[] = []
    let from = 0
    for (const part of line.text.split('/')) {
      const piece = pieceOf(line, from, from + part.length)
      if (piece) claims.push({ property: 'keyword', value: piece.value, from: 'wire', piece })
      from += part.length + 1
    }
    return claims
  })
}

/** A category that is a word names a section; most are codes of up to three letters, each agency's own. */
function sectionOf(source: string, header: Span): Claim[] {
  const line = wireLines(source, header).find(({ text }) => text.trim() !== '')
  if (!line) return []
  const match = /^\s{0,900}\S{1,20} ?\d{0,5} {1,3}\d {1,3}([A-Za-z]{4,12})(?!\S)/.exec(line.text)
  const piece =
    match?.[1] === undefined ? undefined : pieceOf(line, match[0].length - match[1].length, match[0].length)
  return piece ? [{ property: 'section', value: piece.value, from: 'wire', piece }] : []
}

/** The head ends with the first line that `=` ends, else with the first empty line. */
function headOf(lines: readonly WireLine[]): { readonly first: number; readonly end: number } {
  const isEmpty = (index: number) => (lines[index]?.text.trim() ?? '') === ''
  let first = 0
  while (first < lines.length && isEmpty(first)) first++
  let characters = 0
  for (let i = first; i < lines.length && i < first + HEAD.lines && !isEmpty(i); i++) {
    const { text = '' } = lines[i] ?? {}
    characters += text.length
    if (characters > HEAD.characters) break
    if (/=\s*$/.test(text)) return { first, end: i + 1 }
    if (isEmpty(i + 1) && i < first + HEAD.unmarked) return { first, end: i + 1 }
  }
  return { first, end: first }
}

/** Read labels, the headline over as many lines as it has, and the byline. */
function headBlocks(lines: readonly WireLine[]): WireBlock[] {
  const pieces = lines.flatMap((line) => pieceOf(line, 0, withoutSign(line.text).length) ?? [])
  const texts = pieces.map(({ value }) => withoutCodes(value))
  const blocks: WireBlock[] = []
  const headline: Piece[] = []
  const flush = () => {
    if (headline.length > 0) blocks.push(heading(headline.splice(0), 1))
  }
  let byline: Piece[] | undefined
  pieces.forEach((piece, i) => {
    const kind = headLineOf(texts[i] ?? '', headline.length > 0 ? [] : texts.slice(i + 1))
    if (byline && kind === 'text') byline.push(piece)
    else if (typeof kind === 'object' && headline.length === 0)
      blocks.push(furniture([piece], kind.furniture))
    else if (kind === 'kicker') blocks.push({ pieces: [piece], data: {} })
    else if ((kind === 'byline' || kind === 'nameless byline') && headline.length > 0) {
      flush()
      byline = [piece]
      blocks.push(
        kind === 'byline' ? { pieces: byline, data: {} } : furniture(byline, 'byline without a name'),
      )
    } else headline.push(piece)
  })
  flush()
  return blocks
}

/** Take off the sign that ends the head, with the blanks around it. */
function withoutSign(line: string): string {
  const text = line.trimEnd()
  return text.endsWith('=') ? text.slice(0, -1).trimEnd() : line
}
