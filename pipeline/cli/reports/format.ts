/** How findings can be reported: as lines for people, or as documents for programs. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** A report that was asked for besides what goes to the streams. */
export interface ReportTarget {
  readonly format: Format
  /** Path as it was given; `-` is standard output. */
  readonly file: string
}

/** What a command was asked to report, and how. */
export interface ReportOptions {
  readonly format: Format
  readonly report?: readonly ReportTarget[]
}
