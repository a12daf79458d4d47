import type { Point } from 'unist'
import type { Article, ArticleType } from './article.js'
import type { Status } from './edition.js'
import type { DroppedText, JoinedText, PropertyEvidence, RefusedCandidate, ReplacedText } from './evidence.js'
import type { Readability } from './readability.js'
import type { SilencesRead } from './silence.js'
import type { Piece } from './tree.js'
import type { WordBook } from './word-book.js'

/** A value read from the front matter, with its place in the source. */
export interface FrontMatterValue {
  readonly key: string
  readonly value: string
  readonly piece: Piece
}

/** `[start, end)` of the source, and the character that it should be. */
export interface Repair {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Somebody who is credited. */
export interface Credited {
  readonly name: string
  readonly kind: 'Person' | 'Organization'
  readonly jobTitle?: string
}

/** Start a draft that holds nothing. */
export function emptyDraft(): Draft {
  return {
    authors: [],
    contributors: [],
    translators: [],
    editors: [],
    corrections: [],
    pictures: [],
    keywords: [],
  }
}

/** What a page, or the heading of a wire message, says of its article outside the article's text, with its place in the source. */
export interface Claim {
  readonly property: ClaimedProperty
  readonly value: string
  readonly from: ClaimSource
  readonly piece: Piece
  /** True where the author is said to be an organisation. */
  readonly isOrganization?: boolean
}

export type ClaimedProperty =
  | 'headline'
  | 'alternativeHeadline'
  | 'description'
  | 'author'
  | 'datePublished'
  | 'dateModified'
  | 'section'
  | 'keyword'
  | 'image'
  | 'url'
  | 'language'

export type ClaimSource = 'json-ld' | 'microdata' | 'open-graph' | 'meta' | 'wire' | 'record'

/** What extraction has found so far; assembly turns it into the article. */
export interface Draft {
  type?: ArticleType
  headline?: string
  alternativeHeadline?: string
  description?: string
  authors: Credited[]
  /** Those who did something else for the article, by what it was. */
  contributors: Credited[]
  translators: Credited[]
  editors: Credited[]
  corrections: string[]
  /** What the text says of its pictures. */
  pictures: { caption?: string; creditText?: string }[]
  copyrightNotice?: string
  /** Where the dateline says that the story was written. */
  place?: string
  /** The agency that the dateline names. */
  agency?: string
  published?: string
  updated?: string
  dateline?: string
  section?: string
  keywords: string[]
  image?: string
  url?: string
  isAccessibleForFree?: boolean
}

declare module 'vfile' {
  interface DataMap {
    /** The article's name below the input folder, `politics/vote`; what it is called unless the text says otherwise. */
    name: string
    /** The article's identity, from the front matter or its name. */
    id: string
    /** What the text says about whether it may be shown, and why not. */
    status: Status
    statusReason: string
    encoding: string
    /** Line and column of an offset into the decoded source. */
    pointAt: (offset: number) => Point
    layout: string
    /** Where the text begins, behind its front matter. */
    bodyStart: number
    frontMatter: readonly FrontMatterValue[]
    /** What the front matter says of findings that are to be passed over. */
    silences: SilencesRead
    claims: readonly Claim[]
    /** BCP 47 tag of the text's language; absent where it cannot be told. */
    language: string
    draft: Draft
    properties: PropertyEvidence[]
    refused: RefusedCandidate[]
    dropped: DroppedText[]
    replaced: ReplacedText[]
    joined: JoinedText[]
    /** Stretches of the source that were decoded wrongly before, and what they should say; in order. */
    repairs: readonly Repair[]
    readability: Readability
    /** Words of the whole body, lists and subheadings too, as readability counts them. */
    wordCount: number
    /** The words of the text that were looked up; of its whole language, as long as the processor lives. */
    words: WordBook
    article: Article
  }
}
