import { opensListItem } from '../../../language/layout.js'
import { withoutCodes } from '../../../language/wire-codes.js'
import type { Piece } from '../../../model/tree.js'
import { isCapitalHeading } from './is-capital-heading.js'
import { isRow } from './is-row.js'
import { furniture, heading, type WireBlock } from './wire-block.js'
import { pieceOf, type WireLine } from './wire-lines.js'

/** A line whose next word would have left it shorter than this share of the text's width was ended on purpose. */
const FILLED = 0.8
/** Wider lines were not wrapped: each is a paragraph. */
const WIDEST = 100

interface Paragraph {
  readonly pieces: Piece[]
  readonly row: boolean
}

/** Part the lines below the head into paragraphs, rows and headings; what the desk adds below them is furniture. */
export function iptcParagraphs(lines: readonly WireLine[]): WireBlock[] {
  const paragraphs = partedAt(lines)
  const texts = paragraphs.map(({ pieces }) => withoutCodes(pieces.map(({ value }) => value).join(' ')))
  const end = notebookStart(paragraphs, texts)
  const signed = end === paragraphs.length && isSignature(texts.at(-1) ?? '')
  return paragraphs.map(({ pieces, row }, i): WireBlock => {
    const text = texts[i] ?? ''
    if (i >= end) return furniture(pieces, 'notebook')
    if (signed && i === paragraphs.length - 1) return furniture(pieces, 'signature of the desk')
    if (/^\.\/\.\p{L}{0,4}$/u.test(text)) return furniture(pieces, 'end mark')
    if (row || opensListItem(text)) return { pieces, data: { role: 'listItem' } }
    const next = paragraphs[i + 1]
    if (next && !next.row && i + 1 < end && isCapitalHeading(text)) return heading(pieces, 2)
    return { pieces, data: { role: 'paragraph' } }
  })
}

/** A paragraph starts below an empty line, with an indent, or where the line above has room for its first word. */
function partedAt(lines: readonly WireLine[]): Paragraph[] {
  const width = widthOf(lines)
  const paragraphs: Paragraph[] = []
  let open: Paragraph | undefined
  let last = ''
  for (const line of lines) {
    const piece = pieceOf(line)
    if (!piece) {
      open = undefined
      continue
    }
    const row = isRow(line.text.trim())
    const indented = /^(?:\t| {2})/.test(line.text)
    const goesOn =
      open &&
      !open.row &&
      !row &&
      !indented &&
      isFilled(last, piece.value, width) &&
      !startsItem(piece.value, open)
    if (open && goesOn) open.pieces.push(piece)
    else {
      open = { pieces: [piece], row }
      paragraphs.push(open)
    }
    last = line.text.trimEnd()
  }
  return paragraphs
}

/** An item can only start behind another item or a line that ends; a number or a dash can open any line of prose. */
function startsItem(text: string, open: Paragraph): boolean {
  return (
    opensListItem(text) &&
    (opensListItem(open.pieces[0]?.value ?? '') || /[:.]$/.test(open.pieces.at(-1)?.value ?? ''))
  )
}

function isFilled(line: string, next: string, width: number): boolean {
  const blank = next.indexOf(' ')
  const word = blank === -1 ? next.length : blank
  // A word that a hyphen broke goes on, whatever the width.
  return width <= WIDEST && (line.length + 1 + word > width * FILLED || /\p{L}[-\u00ad\u2010]$/u.test(line))
}

/** The width that nine in ten of the lines with another below keep to. */
function widthOf(lines: readonly WireLine[]): number {
  const lengths = lines
    .filter((line, i) => line.text.trim() !== '' && (lines[i + 1]?.text.trim() ?? '') !== '')
    .map(({ text }) => text.trimEnd().length)
    .sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
}

/**
 * Find where the desk's own part starts: with a title marked by `#`, or with a row of asterisks that no paragraph of
 * several lines follows.
 */
function notebookStart(paragraphs: readonly Paragraph[], texts: readonly string[]): number {
  const title = texts.findIndex((text) => /^#{1,3}\s+\S/.test(text))
  if (title !== -1) return title
  const asterisks = texts.findLastIndex(
    (text) => /^\*(?: ?\*){2,}$/.test(text.slice(0, 12)) || /^\*(?: \*){2,} /.test(text),
  )
  if (asterisks <= 0 || paragraphs.slice(asterisks).some(({ pieces }) => pieces.length > 2))
    return paragraphs.length
  return asterisks
}

/** Initials of those who wrote and edited, with or without the agency: `dpa wsz jln`, `jcf/pmg`. */
function isSignature(text: string): boolean {
  return (
    /^\p{L}{2,4}(?:[ /]\p{L}{2,5}){1,6}\/?$/u.test(text) &&
    (!/\p{Lu}/u.test(text) || /^[\p{Lu}/]+$/u.test(text))
  )
}
