import type { Paragraph, ParagraphData, Root } from 'nlcst'
import { hasOrganisationWord, isOccupation } from '../../../language/byline/words.js'
import type { PointAt } from '../../../language/line-index.js'
import type { FrontMatterValue } from '../../../model/draft.js'
import type { Piece } from '../../../model/tree.js'
import { stretchOf, type WireLine, wireBlock, wireLines } from './wire-block.js'

export interface WireReading {
  readonly tree: Root
  /** What the header and the trailer say. */
  readonly header: readonly FrontMatterValue[]
}

/** `AP-WF-11-13-13 1509GMT`: service, month, day, year, time. */
const SENT = /\b(\d{2})-(\d{2})-(\d{2})\s(\d{2})(\d{2})GMT/
/** Lines for editors: lists of pictures, `Eds:`, notes. */
const FOR_EDITORS =
  /^\(?(?:eds?\b\.?:?|editors?:|editor['’]?s['’]? note|ap (?:photos?|video|graphics?|interactive)\b|with\s.*\b(?:photos?|graphic)\b)/i
const BYLINE = /^by\s/i

/**
 * Read an ANPA 1312 message. Lines that open with `^` are set as they stand: the slug first, then headline, notes and
 * summary, which `<` ends, and the byline, which `=` ends; a tab opens each paragraph.
 */
export function readAnpa(source: string, at: PointAt): WireReading {
  const open = source.indexOf('\u0002')
  const close = source.indexOf('\u0003', open)
  const children: Paragraph[] = []
  const add = (lines: readonly Piece[], data: ParagraphData, between?: string) => {
    const block = wireBlock(lines, at, data, { signs: true, ...(between !== undefined && { between }) })
    if (block) children.push(block)
  }
  const lines = wireLines(source, open + 1, close)
  const first = lines.findIndex(({ text }) => isParagraphStart(text))
  const head = lines.slice(0, first === -1 ? lines.length : first)
  const slug = head.find(({ text }) => text.startsWith('^'))
  readHead(
    head.filter((line) => line !== slug),
    add,
  )
  if (slug) add([contentOf(slug)], { role: 'furniture', reason: 'slug' })
  readBody(first === -1 ? [] : lines.slice(first), add)
  return { tree: { type: 'RootNode', children }, header: [...keywordOf(slug), ...sentOf(source, close)] }
}

type Add = (lines: readonly Piece[], data: ParagraphData, between?: string) => void

/**
 * Read what stands above the first paragraph. Up to the byline lines are headline, notes and summary, if a code ends
 * them; what stands below it, or is ended by none, is text.
 */
function readHead(lines: readonly WireLine[], add: Add): void {
  const set = lines.filter(({ text }) => text.trim() !== '').map((line) => ({ line, piece: contentOf(line) }))
  const byline = set.findIndex(({ piece }) => BYLINE.test(piece.value))
  const ends = byline === -1 ? set.length : byline
  const headline = set.findIndex(({ piece }, i) => i < ends && !FOR_EDITORS.test(piece.value))
  const below = byline === -1 ? undefined : set[byline + 1]
  const more = below !== undefined && saysForWhom(below)
  set.forEach(({ line, piece }, i) => {
    if (i === headline) add([piece], { role: 'subheading', depth: 1 })
    else if (i === byline) add(more ? [piece, below.piece] : [piece], {}, ', ')
    else if (i === byline + 1 && more) return
    else if (FOR_EDITORS.test(piece.value)) add([piece], { role: 'furniture', reason: 'note to editors' })
    else if (i < ends && isCoded(line)) add([piece], { role: 'furniture', reason: 'summary' })
    else add([piece], isCentred(line) ? { role: 'subheading', depth: 2 } : { role: 'paragraph' })
  })
}

/** `Associated Press=`, `AP Sports Writer=` below a byline. */
function saysForWhom({ line, piece }: { readonly line: WireLine; readonly piece: Piece }): boolean {
  return isCentred(line) && (isOccupation(piece.value) || hasOrganisationWord(piece.value))
}

/** A code at a line's end shows that it is set by itself. */
function isCoded({ text }: WireLine): boolean {
  return /[<=]\s*$/.test(text)
}

function readBody(lines: readonly WireLine[], add: Add): void {
  let paragraph: Piece[] = []
  const flush = () => {
    add(paragraph, { role: 'paragraph' })
    paragraph = []
  }
  for (const line of lines) {
    const piece = contentOf(line)
    if (isParagraphStart(line.text) || line.text.startsWith('^') || piece.value === '') flush()
    if (/^_{2,}$/.test(piece.value)) add([piece], { role: 'furniture', reason: 'rule' })
    else if (line.text.startsWith('^') && isCentred(line)) add([piece], { role: 'subheading', depth: 2 })
    else paragraph.push(piece)
  }
  flush()
}

function isParagraphStart(text: string): boolean {
  return /^(?:\t| {3})/.test(text)
}

function isCentred({ text }: WireLine): boolean {
  return /=\s*$/.test(text)
}

/** A line without the codes that open and end it. */
function contentOf(line: WireLine): Piece {
  const [codes] = /^[\u0000-\u0008^]*/.exec(line.text) ?? ['']
  const end = /\s*[<=]\s*$/.exec(line.text)
  return stretchOf(line, codes.length, end?.index ?? line.text.length)
}

/** The slug without service, version and count of words: `BC-US--Ethanol, 1st Ld-Writethru,1140`. */
function keywordOf(slug: WireLine | undefined): FrontMatterValue[] {
  if (!slug) return []
  const piece = contentOf(slug)
  const [, before = '', value = ''] = /^((?:.*\^)?(?:[A-Z]{2,3}-{1,2})*)([^,]+)/.exec(piece.value) ?? []
  if (value === '') return []
  const start = piece.start + before.length
  return [{ key: 'keywords', value, rule: 'wire/slug', piece: { value, start, end: start + value.length } }]
}

/** When the message was sent, which is when it was published. */
function sentOf(source: string, close: number): FrontMatterValue[] {
  const sent = SENT.exec(source.slice(close, close + 200))
  if (!sent) return []
  const [text, month, day, year = '', hour, minute] = sent
  const century = Number(year) >= 70 ? '19' : '20'
  const start = close + sent.index
  const value = `${century}${year}-${month}-${day}T${hour}:${minute}:00Z`
  return [{ key: 'date', value, rule: 'wire/sent', piece: { value: text, start, end: start + text.length } }]
}
