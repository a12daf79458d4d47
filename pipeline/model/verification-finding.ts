import type { Severity } from './finding.js'

/** One thing to say about a file or folder that was verified. */
export interface VerificationFinding {
  /** Path below what was verified, with `/`; empty where the whole is meant. */
  readonly path: string
  /** A code of the OCFL specification (`E023`, `W005`), one of Presswright's own promises (`P004`), or a note (`N001`). */
  readonly code: string
  readonly severity: Severity
  /** What is there, then what should be, as a sentence without its full stop. */
  readonly message: string
}
