/** A stretch of the source: one-based line and column, UTF-16 offsets `[offset, endOffset)`. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly endOffset: number
}

/** Where one property of the article was read. */
export interface PropertyEvidence {
  /** JSON pointer into the article: `/headline`, `/author/0/name`. */
  readonly pointer: string
  readonly value: string
  /** The rule that read it, `headline/first-block`. */
  readonly rule: string
  /** How sure that rule is, above 0 and at most 1. */
  readonly confidence: number
  /** `text`, `front matter` and `metadata` (a page's) have places; configuration, folder and derived values have none. */
  readonly from: 'text' | 'front matter' | 'metadata' | 'configuration' | 'folder' | 'derived'
  readonly places: readonly Place[]
  /** Cleaning steps between the source at its places and the value, in order. */
  readonly steps: readonly string[]
}

/** Something that looked like a value and was refused. */
export interface RefusedCandidate {
  readonly property: string
  readonly value: string
  readonly reason: string
  readonly place: Place
}

/** Why an author of the text's byline is none of the article's. */
export const NAMED_IN_FRONT_MATTER = 'the front matter names the authors'

/** Text that is in the source and not in the article. */
export interface DroppedText {
  readonly text: string
  readonly reason: string
  readonly place: Place
}

/** Text that stands otherwise in the article than in the source. */
export interface ReplacedText {
  /** As the source has it. */
  readonly text: string
  readonly by: string
  readonly reason: string
  readonly place: Place
}

/** Text put together from more than one piece of source. */
export interface JoinedText {
  readonly reason: string
  /** The place of the gap that was closed. */
  readonly place: Place
}

export interface Evidence {
  readonly source: { readonly path: string; readonly encoding: string; readonly layout: string }
  readonly properties: readonly PropertyEvidence[]
  readonly refused: readonly RefusedCandidate[]
  readonly dropped: readonly DroppedText[]
  readonly replaced: readonly ReplacedText[]
  readonly joined: readonly JoinedText[]
}
