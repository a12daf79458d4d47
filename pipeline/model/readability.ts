/**
 * Counts over prose: headings, lists and captions are left out. What rests on a list or on rules of English is absent
 * for other languages.
 */
export interface Counts {
  sentences: number
  /** What the parser calls a word and holds a letter or a digit: `3.5`, `U.S.`, `well-known` and `a@b.example` are one each. */
  words: number
  /** Letters and digits, without punctuation. */
  letters: number
  syllables?: number
  /** Words of three syllables and more. */
  polysyllables?: number
  monosyllables?: number
  /** Words of more than six letters. */
  longWords: number
  /** Words not on Dale and Chall's list of 3,000, by their rules. */
  unfamiliarWords?: number
}

/** What can be counted in English. */
export type EnglishCounts = Required<Counts>

export type FormulaName =
  | 'fleschReadingEase'
  | 'fleschKincaidGrade'
  | 'gunningFog'
  | 'smog'
  | 'automatedReadabilityIndex'
  | 'colemanLiau'
  | 'daleChall'
  | 'lix'

/** What a formula says, two decimals, and whether it may be asked at all of such a text. */
export type FormulaResult =
  | { readonly value: number; readonly valid: true }
  | { readonly value: number; readonly valid: false; readonly reason: string }

export interface SentenceMeasure {
  /** As the article's body has it, cleaned. */
  readonly text: string
  /** UTF-16 code units in the source, `[offset, endOffset)`. */
  readonly offset: number
  readonly endOffset: number
  readonly words: number
  readonly syllables?: number
  /** Flesch–Kincaid grade of this sentence alone, two decimals; absent where the language has no formula. */
  readonly grade?: number
  /** Among the hardest of its article by grade, and retext-readability finds it hard too: an editor is told. */
  readonly hard: boolean
}

export interface ParagraphMeasure {
  readonly counts: Counts
  /** Flesch–Kincaid grade of this paragraph alone, two decimals; absent where the language has no formula. */
  readonly grade?: number
  readonly sentences: readonly SentenceMeasure[]
}

export interface Readability {
  /** Changes when the same text would be counted otherwise. */
  readonly algorithm: string
  readonly language?: string
  readonly counts: Counts
  /** Minutes for the body, lists and subheadings too, at 238 words a minute (Brysbaert 2019), rounded up. */
  readonly readingMinutes: number
  /** Empty where there is no sentence; beside LIX, only for English. */
  readonly formulas: Partial<Record<FormulaName, FormulaResult>>
  readonly paragraphs: readonly ParagraphMeasure[]
}
