/** Names of the calendar in several languages, folded; each text is a list with blanks between. */
export interface NameTable {
  /** The version of the Unicode CLDR that they are from. */
  readonly cldr: string
  /** January to December. */
  readonly months: readonly string[]
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[]
  /** Words that lead from a date to a time. */
  readonly at: string
  /** Words that join the last two of a list. */
  readonly and: string
}
