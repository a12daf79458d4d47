/** What changed from one version of an article to another; every text is as the article's body has it. */
export interface Differences {
  /** The article's identity, or the path of the first file where files are held against each other. */
  readonly article: string
  readonly from: Side
  readonly to: Side
  readonly verdict: Verdict
  /** Properties other than `articleBody`, in order of their pointers. */
  readonly fields: readonly FieldChange[]
  /** All paragraphs of both versions: in the order of the newer one, removed ones after what they followed. */
  readonly paragraphs: readonly ParagraphChange[]
  /** Counts and formulas that both versions have and that differ, and those that one has alone. */
  readonly readability: readonly MetricChange[]
  /** RFC 6902: makes the older article out of which it is taken the newer one. */
  readonly patch: readonly PatchOperation[]
}

/** One of the two versions. */
export interface Side {
  /** What it is called: `v2`, or a path. */
  readonly name: string
  readonly version?: number
  /** When the version was kept, ISO 8601; absent where files are held against each other. */
  readonly created?: string
  readonly contentDigest: string
}

/**
 * How much a change matters, from the least: `cosmetic` is white space and typography; `refile` is the same story sent
 * again with nothing new in it (spelling, order, paragraphs parted otherwise, properties that tell nothing to a reader);
 * `update` is news; `correction` comes with a notice of it; `kill` takes the article away.
 */
export type ChangeKind = 'none' | 'cosmetic' | 'refile' | 'update' | 'correction' | 'kill'

export interface Verdict {
  readonly kind: ChangeKind
  /** Why it is of that kind, a clause each. */
  readonly reasons: readonly string[]
  /** Facts that changed although the newer version has neither a new notice of correction nor a new time of update. */
  readonly unannounced: readonly FactChange[]
  readonly compatibility: Compatibility
}

/** A fact that one version states and the other states otherwise, or not at all in a sentence that both have. */
export interface FactChange {
  readonly fact: 'name' | 'number' | 'quotation' | 'date' | 'negation'
  /** As written; absent where it came in. */
  readonly from?: string
  /** As written; absent where it went. */
  readonly to?: string
  /** JSON pointer of where: `/headline`, `/articleBody`. */
  readonly pointer: string
  /** In the body: index of the newer version's paragraph, or of the older one's where it is gone. */
  readonly paragraph?: number
}

/** What a reader of the JSON must do about the change: `breaking` comes before `additive`, `neutral` is the rest. */
export interface Compatibility {
  readonly level: 'breaking' | 'additive' | 'neutral'
  readonly reasons: readonly { readonly pointer: string; readonly reason: string }[]
}

/** A property that was added, removed or changed; objects are compared member by member, lists item by item. */
export type FieldChange =
  | { readonly kind: 'added'; readonly pointer: string; readonly to: unknown }
  | { readonly kind: 'removed'; readonly pointer: string; readonly from: unknown }
  | {
      readonly kind: 'changed'
      readonly pointer: string
      readonly from: unknown
      readonly to: unknown
      /** Where both values are text. */
      readonly words?: readonly WordRun[]
    }

/** Indices count from 0, in the version that they are of. */
export type ParagraphChange =
  | { readonly kind: 'same'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'added'; readonly to: number; readonly text: string }
  | { readonly kind: 'removed'; readonly from: number; readonly text: string }
  | {
      readonly kind: 'edited' | 'moved and edited'
      readonly from: number
      readonly to: number
      readonly sentences: readonly SentenceChange[]
    }
  | {
      readonly kind: 'split'
      readonly from: number
      /** Two and more, ascending. */
      readonly to: readonly number[]
      readonly sentences: readonly SentenceChange[]
    }
  | {
      readonly kind: 'merged'
      /** Two and more, in reading order of the newer version. */
      readonly from: readonly number[]
      readonly to: number
      readonly sentences: readonly SentenceChange[]
    }

/** Sentences of a paragraph in the order of the newer version, removed ones after what they followed. */
export type SentenceChange =
  | { readonly kind: 'same' | 'moved' | 'added' | 'removed'; readonly text: string }
  | {
      readonly kind: 'edited' | 'moved and edited'
      readonly words: readonly WordRun[]
      /** Nothing but white space and typography differs. */
      readonly cosmetic: boolean
    }

/** A stretch of words with the blanks about them; those that are not `added` make up the older text, and so on. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

export interface MetricChange {
  /** `words`, `fleschKincaidGrade`: a member of `counts` or of `formulas`. */
  readonly metric: string
  readonly from?: number
  readonly to?: number
}

/** One operation of RFC 6902; `move` and `copy` are not used, as a reader sees less in them. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
