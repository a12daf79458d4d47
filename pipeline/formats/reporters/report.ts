import type { Finding, Severity } from '../../model/finding.js'

/** What a command found, as all reporters take it. */
export interface Report {
  /** The command that ran: `build`. */
  readonly command: string
  /** Presswright's version. */
  readonly version: string
  /** In the order in which they are told. */
  readonly findings: readonly ReportedFinding[]
  /** How many are neither silenced nor in the baseline; more than `findings` has where not all are listed. */
  readonly counts: Readonly<Record<Severity, number>>
  /** All that was looked at, whether there is something to say of it or not. */
  readonly subjects: readonly Subject[]
}

export interface ReportedFinding extends Finding {
  /** Whether the baseline that was given has it already; absent where none was, for remarks and what is silenced. */
  readonly baseline?: 'new' | 'unchanged'
}

/** One thing that was looked at. */
export interface Subject {
  /** Path as findings name it. */
  readonly file: string
  /** True where nothing came of it. */
  readonly failed?: boolean
}
