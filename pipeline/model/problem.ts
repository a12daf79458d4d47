import type { Severity } from './finding.js'
import type { Layer } from './layer.js'

/** One thing to say about a place in a JSON-LD document. */
export interface Problem {
  readonly layer: Layer
  /** `LAYER/NAME`, which leads to the rule's page. */
  readonly rule: string
  /** JSON pointer (RFC 6901) of the value, or of the member whose name is meant. */
  readonly pointer: string
  /** Whether the member's name or its value is meant. */
  readonly on: 'name' | 'value'
  readonly severity: Severity
  readonly message: string
  /** The name or value that was probably meant. */
  readonly suggestion?: string
  readonly url: string
}
