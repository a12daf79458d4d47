/** What is wrong with a script that holds data, as a script. */
export interface ScriptProblem {
  readonly kind: 'html-comment' | 'cdata' | 'html-entity' | 'script-empty' | 'script-unclosed'
  /** UTF-16 code units. */
  readonly offset: number
  readonly endOffset: number
  /** What is there, then what should be, as a sentence without its full stop. */
  readonly message: string
}
