/** What an article says of one of its findings: that it is to be passed over, and why. */
export interface Silence {
  /** Name of a message or rule, `author-missing` or `google/article-image`. */
  readonly rule: string
  readonly reason: string
  /** Where alone it holds: a line of the source, or a JSON pointer with all below it; everywhere where it is absent. */
  readonly at?: number | string
  readonly place: SilencePlace
}

/** Where a silence is written down. */
export interface SilencePlace {
  readonly line: number
  readonly column: number
}

/** What was written down for a silence and is none: what is there, and what should be. */
export interface SilenceFault {
  readonly what: string
  readonly expected: string
  readonly place: SilencePlace
}

/** All that one text says of silences. */
export interface SilencesRead {
  readonly silences: readonly Silence[]
  readonly faults: readonly SilenceFault[]
}

/** The silences of one file: of the source itself, or of a file beside it. */
export interface SilenceFile extends SilencesRead {
  readonly by: 'source' | 'sidecar'
  /** Path for messages. */
  readonly file: string
}
