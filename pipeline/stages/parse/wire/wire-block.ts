import type { ParagraphData } from 'nlcst'
import type { Claim } from '../../../model/draft.js'
import type { Piece } from '../../../model/tree.js'

/** A block that is still to be given its place in the tree; a piece a line. */
export interface WireBlock {
  readonly pieces: readonly Piece[]
  readonly data: ParagraphData
}

/** What a message says: its blocks in reading order, and what its heading tells. */
export interface WireMessage {
  readonly blocks: readonly WireBlock[]
  readonly claims: readonly Claim[]
}

/** Make a block that is no part of the article. */
export function furniture(pieces: readonly Piece[], reason: string): WireBlock {
  return { pieces, data: { role: 'furniture', reason } }
}

/** Make a heading, 1 the article's own. */
export function heading(pieces: readonly Piece[], depth: number): WireBlock {
  return { pieces, data: { role: 'subheading', depth } }
}
