import type { Severity } from '../model/finding.js'
import type { Layer } from '../model/layer.js'

/** One rule: what it says, who says so, and an example of what keeps it and of what breaks it. */
export interface Rule<Arguments> {
  /** `LAYER/NAME` */
  readonly id: string
  readonly layer: Layer
  readonly severity: Severity
  /** What must be so, in one sentence. */
  readonly title: string
  /** What is there, then what should be. */
  readonly say: (args: Arguments) => string
  /** The page that says so; the rule's own heading where there is none. */
  readonly source?: string
  /** JSON that keeps the rule. */
  readonly good: string
  /** JSON that breaks it, and it alone in its layer. */
  readonly bad: string
}

/** Where a value stands, as names and indexes from the document's root. */
export type Path = readonly (string | number)[]

/** Where a rule is broken. */
export interface BrokenAt {
  readonly path: Path
  /** Whether the member's name or its value is meant; its value unless it is said. */
  readonly on?: 'name' | 'value'
  /** Finds what was probably meant; asked only if somebody is told, for there may be a million. */
  readonly suggest?: () => string | undefined
}

/** Say that a rule is broken. */
export type Say = <Arguments>(rule: Rule<Arguments>, args: Arguments, at: BrokenAt) => void
