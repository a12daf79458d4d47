/** Something that a text states and that a newsroom answers for. */
export interface Fact {
  readonly fact: 'name' | 'number' | 'quotation' | 'date' | 'negation'
  /** As written. */
  readonly text: string
  /** The same for two ways of writing one fact: `5 per cent` and `5%`. */
  readonly key: string
  /** `[start, end)` in the text. */
  readonly start: number
  readonly end: number
}
