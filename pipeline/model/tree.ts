import type { Paragraph, ParagraphContent, ParagraphData, Root } from 'nlcst'
import type { Point, Position } from 'unist'

/**
 * What a block of text is to the newsroom. Readers set the roles that their format marks up (Markdown's
 * headings, lists and quotations); cleaning and extraction settle the rest.
 */
export type Role =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'paragraph'
  | 'subheading'
  | 'listItem'
  | 'quotation'
  | 'note'
  | 'furniture'

/** What the newsroom says beside an article: of its text, of who made it, of its pictures, of its rights. */
export type NoteKind =
  | 'correction'
  | 'editor’s note'
  | 'credit'
  | 'caption'
  | 'credit of a picture'
  | 'notice of rights'

declare module 'nlcst' {
  interface ParagraphData {
    role?: Role | undefined
    /** What a block of the role `note` is about. */
    note?: NoteKind | undefined
    /** Level of a heading as the format marks it, 1 the highest. */
    depth?: number | undefined
    /** Why a piece of furniture is none of the article, where its format shows it. */
    reason?: string | undefined
    /** What a list item opens with, `•` or `1.`; it is part of the body's text. */
    marker?: string | undefined
    /** The cleaned text that the block's sentences were read from. */
    text?: string | undefined
  }
}

/**
 * A stretch of cleaned text and the stretch of source it stands for, `[start, end)` in UTF-16 code units.
 * Their lengths differ where cleaning put one thing for another (a blank for a line end, a letter for an entity).
 */
export interface Piece {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A block that is part of `articleBody`. */
export function isBody(block: Paragraph): boolean {
  return isProse(block) || block.data?.role === 'subheading' || block.data?.role === 'listItem'
}

/** A block of running text, on which readability is measured; headings and lists are not prose. */
export function isProse(block: Paragraph): boolean {
  return block.data?.role === 'paragraph' || block.data?.role === 'quotation'
}

/** The blocks of a tree in reading order. */
export function blocksOf(tree: Root): Paragraph[] {
  return tree.children.filter((node): node is Paragraph => node.type === 'ParagraphNode')
}

/** A node's position in the source; every node that a reader makes has one, so a missing one is broken wiring. */
export function positionOf(node: {
  readonly type: string
  readonly position?: Position | undefined
}): Position {
  if (!node.position) throw new Error(`A ${node.type} without a position in its source`)
  return node.position
}

/**
 * Make a block of pieces in reading order, each a `SourceNode` with its place; `at` tells line and column of an
 * offset. Sentences take the pieces' stead later.
 */
export function blockOf(
  pieces: readonly Piece[],
  at: (offset: number) => Point,
  data: ParagraphData = {},
): Paragraph {
  const children: ParagraphContent[] = pieces.map(({ value, start, end }) => ({
    type: 'SourceNode',
    value,
    position: { start: at(start), end: at(end) },
  }))
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const piece of pieces) {
    start = Math.min(start, piece.start)
    end = Math.max(end, piece.end)
  }
  return { type: 'ParagraphNode', children, data, position: { start: at(start), end: at(end) } }
}

/** The pieces that a block was made of. */
export function piecesOf(block: Paragraph): Piece[] {
  return block.children.flatMap((node) => {
    if (node.type === 'SentenceNode') return []
    const { start, end } = positionOf(node)
    return [{ value: node.value, start: start.offset ?? 0, end: end.offset ?? 0 }]
  })
}

/** The text of a block that was not yet parted into sentences. */
export function textOfBlock(block: Paragraph): string {
  let text = ''
  for (const node of block.children) if (node.type !== 'SentenceNode') text += node.value
  return text
}
