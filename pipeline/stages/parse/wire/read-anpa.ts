import { endsSentence } from '../../../language/layout.js'
import { withoutCodes } from '../../../language/wire-codes.js'
import type { Claim } from '../../../model/draft.js'
import type { Piece } from '../../../model/tree.js'
import { type AnpaElement, anpaElements } from './anpa-elements.js'
import type { Envelope } from './envelope-of.js'
import { completesByline, headLineOf } from './head-line-of.js'
import { isCapitalHeading } from './is-capital-heading.js'
import { repeatsLead } from './repeats-lead.js'
import { furniture, heading, type WireBlock, type WireMessage } from './wire-block.js'

/** How far below a label its headline can stand. */
const BELOW = 6

/** Read an ANPA 1312 message: slug, headline, lines for editors and byline set flush, then indented paragraphs. */
export function readAnpa(source: string, { header, body }: Envelope): WireMessage {
  const elements = anpaElements(source, body)
  const start = bodyStart(elements)
  const slug = slugIndex(elements.slice(0, start), source.slice(header.start, header.end))
  const claims: Claim[] = []
  const blocks: WireBlock[] = []
  elements.slice(0, slug + 1).forEach(({ pieces }, i) => {
    blocks.push(furniture(pieces, i === slug ? 'slug' : 'message number'))
  })
  const keyword = keywordOf(elements[slug]?.pieces[0])
  if (keyword) claims.push({ property: 'keyword', value: keyword.value, from: 'wire', piece: keyword })

  const story = elements.slice(start)
  const lead = story.map(textOf)
  const headings: WireBlock[] = []
  let headline = false
  const head = elements.slice(slug + 1, start)
  const texts = head.map(textOf)
  for (let i = 0; i < head.length; i++) {
    const element = head[i]
    if (!element) break
    const { pieces, end } = element
    const text = texts[i] ?? ''
    const kind = headLineOf(text, headline ? [] : texts.slice(i + 1, i + 1 + BELOW))
    if (typeof kind === 'object') blocks.push(furniture(pieces, kind.furniture))
    else if (kind === 'nameless byline') blocks.push(furniture(pieces, 'byline without a name'))
    else if (kind === 'kicker') blocks.push({ pieces, data: {} })
    else if (kind === 'byline') {
      const { lines, last } = bylineFrom(head, i, start < elements.length && story[0]?.kind === 'indented')
      blocks.push({ pieces: lines, data: {} })
      i = last
    } else if (!headline) {
      blocks.push(heading(pieces, 1))
      headline = true
    } else if (end === '=') headings.push(heading(pieces, 2))
    else {
      blocks.push(furniture(pieces, 'summary'))
      const [piece] = pieces
      if (piece && !repeatsLead(text, lead)) {
        claims.push({ property: 'description', value: text, from: 'wire', piece })
      }
    }
  }
  return {
    blocks: [...blocks, ...headings, ...storyBlocks(story)],
    claims,
  }
}

/** The story starts with its first indent or row; in a list of lines, below the last one that a mark ends. */
function bodyStart(elements: readonly AnpaElement[]): number {
  const set = elements.findIndex(({ kind }) => kind !== 'flush')
  if (set !== -1) return set
  return elements.findLastIndex(({ end }) => end !== undefined) + 1
}

/** The slug says again what the heading's keyword says, which is cut at 24 characters and has no blanks. */
function slugIndex(head: readonly AnpaElement[], header: string): number {
  const fold = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const [, keyword = ''] =
    /(?:\r\n?|\n)\s{0,900}[A-Za-z] [A-Za-z][ \u0011-\u0014\u001e\u001f]{1,900}(\S+)/.exec(header) ?? []
  const folded = fold(keyword)
  const same = folded === '' ? -1 : head.findIndex((element) => fold(textOf(element)).startsWith(folded))
  return same === -1 ? head.findIndex((element) => CYCLE.test(textOf(element))) : same
}

/** Which editions a story is for, `BC-` for all: two letters before the keyword. */
const CYCLE = /^\p{Lu}{2}-(?=\S)/u

/** The cycle, and the region or the sport that a desk is for: `BC-US--`. */
const DESK = /^\p{Lu}{2}-(?:\p{Lu}{2,3}--)?(?=\S)/u

/** Take the keyword of a slug: without cycle and desk before it, the version and the count of words behind its comma. */
function keywordOf(slug: Piece | undefined): Piece | undefined {
  if (!slug) return undefined
  const from = DESK.exec(slug.value)?.[0].length ?? 0
  const value = slug.value.slice(from).split(',')[0]?.trimEnd() ?? ''
  const start = slug.start + from
  return value === '' ? undefined : { value, start, end: start + value.length }
}

/**
 * Take a byline and the lines that complete it: each a role or a house, and above an indented paragraph whatever is
 * marked as the byline is. The mark that parts them stands for a comma.
 */
function bylineFrom(
  head: readonly AnpaElement[],
  first: number,
  indented: boolean,
): { lines: Piece[]; last: number } {
  let last = first
  while (head[last]?.end === '=') {
    const next = head[last + 1]
    if (next?.end !== '=') break
    const closes = indented && last + 2 === head.length && headLineOf(textOf(next), []) === 'text'
    if (!completesByline(textOf(next)) && !closes) break
    last++
  }
  const elements = head.slice(first, last + 1)
  const lines = elements.flatMap(({ pieces }, i) =>
    i === elements.length - 1
      ? pieces
      : pieces.map((piece, j) => (j === pieces.length - 1 ? withComma(piece) : piece)),
  )
  return { lines, last }
}

function withComma({ value, start, end }: Piece): Piece {
  return value.endsWith(',') ? { value, start, end } : { value: `${value},`, start, end: end + 1 }
}

/** Characters of a line in a list, at most, and of one that may as well be a sentence. */
const LIST_LINE = { longest: 100, sentence: 60 }

/** Give the story's elements their roles; short lines below a row or a heading set flush are a list's. */
function storyBlocks(story: readonly AnpaElement[]): WireBlock[] {
  let list = false
  return story.map((element, i): WireBlock => {
    const { kind, pieces, end } = element
    const text = textOf(element)
    if (kind === 'flush' && end === '=' && /[\p{L}\p{N}]/u.test(text)) {
      list = true
      return heading(pieces, 2)
    }
    list = kind !== 'indented' || (list && isListLine(text))
    if (list) return { pieces, data: { role: 'listItem' } }
    const isHeading = story[i + 1]?.kind === 'indented' && isCapitalHeading(text)
    return isHeading ? heading(pieces, 2) : { pieces, data: { role: 'paragraph' } }
  })
}

function isListLine(text: string): boolean {
  if (text.length <= LIST_LINE.sentence) return true
  return text.length <= LIST_LINE.longest && (!endsSentence(text) || /\p{N}/u.test(text))
}

function textOf({ pieces }: AnpaElement): string {
  return withoutCodes(pieces.map(({ value }) => value).join(' '))
}
