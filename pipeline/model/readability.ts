/** Counts over prose: headings, lists and captions are left out. */
export interface Counts {
  sentences: number
  words: number
  /** Letters and digits, without punctuation. */
  letters: number
  syllables: number
  /** Words of three syllables and more. */
  polysyllables: number
  monosyllables: number
  /** Words of more than six letters. */
  longWords: number
  /** Words not on Dale and Chall's list of 3,000. */
  unfamiliarWords: number
}

export type FormulaName =
  | 'fleschReadingEase'
  | 'fleschKincaidGrade'
  | 'gunningFog'
  | 'smog'
  | 'automatedReadabilityIndex'
  | 'colemanLiau'
  | 'daleChall'
  | 'lix'

/** What a formula says, and whether it may be asked at all of such a text. */
export type FormulaResult =
  | { readonly value: number; readonly valid: true }
  | { readonly value: number; readonly valid: false; readonly reason: string }

export interface SentenceMeasure {
  readonly text: string
  /** UTF-16 code units in the source, `[offset, endOffset)`. */
  readonly offset: number
  readonly endOffset: number
  readonly words: number
  readonly syllables: number
  /** Flesch–Kincaid grade of this sentence alone; absent where there is no word or the language has no formula. */
  readonly grade?: number
  /** Among the hardest of its article by grade; retext-readability is asked about these. */
  readonly hard: boolean
}

export interface ParagraphMeasure {
  readonly counts: Counts
  readonly grade?: number
  readonly sentences: readonly SentenceMeasure[]
}

export interface Readability {
  /** Changes when the same text would be counted otherwise. */
  readonly algorithm: string
  readonly language?: string
  readonly counts: Counts
  /** Minutes at 238 words a minute (Brysbaert 2019), rounded up. */
  readonly readingMinutes: number
  /** Empty where the language has no formula here. */
  readonly formulas: Partial<Record<FormulaName, FormulaResult>>
  readonly paragraphs: readonly ParagraphMeasure[]
}
