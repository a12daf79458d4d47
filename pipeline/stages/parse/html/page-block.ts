import type { ParagraphData } from 'nlcst'
import type { Piece } from '../../../model/tree.js'

/** A stretch of a page's text that stands apart, with what its markup tells about it. */
export interface PageBlock {
  readonly pieces: readonly Piece[]
  readonly data: ParagraphData
  /** The share of its text that is in links, 0 to 1. */
  readonly linkShare: number
  /** True where a link holds the whole block and may hold more, as a teaser's does. */
  readonly inLink: boolean
  /** What the markup says that it names. */
  readonly marks: ReadonlySet<Mark>
  /** Times in it, `[start, end)` of its text, with the value that the markup gives beside. */
  readonly times: readonly Time[]
  readonly isHeadline: boolean
  /** True in a `p`, which is a paragraph; what stands in another box may be anything. */
  readonly isParagraph: boolean
}

export type Mark = 'author' | 'date'

export interface Time {
  readonly start: number
  readonly end: number
  readonly value: Piece
}
