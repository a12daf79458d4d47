/** What is known of a word by its spelling. */
export interface WordFacts {
  /** Letters and digits. */
  readonly letters: number
  /** The word in lower-case letters, if it has letters from a to z alone, apostrophes aside. */
  readonly plain: string | undefined
  /** Characters, marks within the word included. */
  readonly characters: number
  readonly syllables: number
  /** A capital makes a name of a word within a sentence; capitals alone make an initialism, `NATO`. */
  readonly shape: 'plain' | 'capitalised' | 'initialism'
  /** Known to four of five pupils of the fourth grade, by Dale and Chall's list and rules. */
  readonly familiar: boolean
  /** On Spache's list for the first grades, or a regular form of a word on it. */
  readonly primary: boolean
  /** Three syllables and more, by Gunning's rules: no compound, and no verb that its ending made so long. */
  readonly complex: boolean
}

/** Words by their spelling, each looked up once a run. */
export interface WordBook {
  /** Tell what is known of a word; null for what holds neither letter nor digit, and for addresses. */
  readonly factsOf: (spelling: string) => WordFacts | null
}
