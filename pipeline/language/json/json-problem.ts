/** What can be wrong with a JSON text. */
export type JsonProblemKind =
  | 'bad-escape'
  | 'byte-order-mark'
  | 'comment'
  | 'constant'
  | 'control-character'
  | 'empty'
  | 'extra-comma'
  | 'line-end'
  | 'lone-surrogate'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-name'
  | 'missing-value'
  | 'number'
  | 'text-after-end'
  | 'too-deep'
  | 'too-large'
  | 'trailing-comma'
  | 'unclosed-array'
  | 'unclosed-comment'
  | 'unclosed-object'
  | 'unclosed-string'
  | 'unescaped-quote'
  | 'unexpected-colon'
  | 'unexpected-text'
  | 'unquoted-name'
  | 'white-space'
  | 'wrong-bracket'
  | 'wrong-quotes'

/** A place where a text is not the JSON of RFC 8259. */
export interface JsonProblem {
  readonly kind: JsonProblemKind
  /**
   * Where it starts, in UTF-16 code units from the start of the text. What is not closed starts where it was opened and
   * ends where it should have been closed.
   */
  readonly offset: number
  readonly endOffset: number
  /** What is there, then what should be, as a sentence without its full stop. */
  readonly message: string
}
