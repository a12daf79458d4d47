/**
 * Counts over prose: headings, lists and captions are left out. What rests on a list or on a language's rules is absent
 * where there is none for the language.
 *
 * A word is what a reader takes for one: `3.5`, `1,200`, `U.S.`, `don't` and `well-known` are one each, `and/or` is two,
 * and so is `mail–boat` with a dash. What holds neither a letter nor a digit is none, nor is an address of mail or the
 * web, which nobody reads aloud.
 */
export interface Counts {
  sentences: number
  /** The same, but for the last one where the text stops short of its end. */
  wholeSentences: number
  words: number
  /** Letters and digits, without punctuation. */
  letters: number
  /** Everything but blanks. */
  characters: number
  syllables?: number
  /** Words of three syllables and more. */
  polysyllables?: number
  monosyllables?: number
  /** Words of more than six letters. */
  longWords: number
  /** Polysyllables but names, compounds, and verbs that `-ed` or `-es` made so long (Gunning). */
  complexWords?: number
  /** Words that are not familiar by Dale and Chall's list of 3,000 and their rules. */
  unfamiliarWords?: number
  /** Words not on Spache's list, each once in a passage of a hundred words. */
  notPrimaryWords?: number
}

/** What can be counted where a language's syllables are known. */
export type SyllableCounts = Counts & Required<Pick<Counts, 'syllables' | 'polysyllables' | 'monosyllables'>>

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
  | 'newDaleChall'
  | 'spache'
  | 'forcast'
  | 'lix'
  | 'rix'
  | 'amstad'
  | 'wienerSachtextformel1'
  | 'wienerSachtextformel2'
  | 'wienerSachtextformel3'
  | 'wienerSachtextformel4'
  | 'fernandezHuerta'
  | 'szigrisztPazos'
  | 'kandelMoles'
  | 'fleschVacca'
  | 'gulpease'
  | 'fleschDouma'
  | 'brouwer'

/** What the formulas are known by. */
export const FORMULA_NAMES: Readonly<Record<FormulaName, string>> = {
  fleschReadingEase: 'Flesch Reading Ease',
  fleschKincaidGrade: 'Flesch–Kincaid Grade Level',
  gunningFog: 'Gunning Fog',
  smog: 'SMOG',
  automatedReadabilityIndex: 'Automated Readability Index',
  colemanLiau: 'Coleman–Liau Index',
  daleChall: 'Dale–Chall (1948)',
  newDaleChall: 'New Dale–Chall cloze',
  spache: 'Spache',
  forcast: 'FORCAST',
  lix: 'LIX',
  rix: 'RIX',
  amstad: 'Flesch–Amstad',
  wienerSachtextformel1: 'Wiener Sachtextformel 1',
  wienerSachtextformel2: 'Wiener Sachtextformel 2',
  wienerSachtextformel3: 'Wiener Sachtextformel 3',
  wienerSachtextformel4: 'Wiener Sachtextformel 4',
  fernandezHuerta: 'Fernández-Huerta',
  szigrisztPazos: 'Szigriszt-Pazos',
  kandelMoles: 'Kandel–Moles',
  fleschVacca: 'Flesch–Vacca',
  gulpease: 'Gulpease',
  fleschDouma: 'Flesch–Douma',
  brouwer: 'Brouwer leesindex A',
}

/** What a formula says, two decimals, and whether it may be asked at all of such a text. */
export type FormulaResult = {
  readonly value: number
  /** The school grades that the formula's own table gives for the value, `7–8`; where it has such a table. */
  readonly grade?: string
} & ({ readonly valid: true } | { readonly valid: false; readonly reason: string })

export type Formulas = Partial<Record<FormulaName, FormulaResult>>

/** A stretch of the article that is measured by itself. */
interface Measure {
  /** UTF-16 code units in the source, `[offset, endOffset)`. */
  readonly offset: number
  readonly endOffset: number
  /** Flesch–Kincaid grade of this stretch alone, two decimals; absent where the language has no formula. */
  readonly grade?: number
  /**
   * How much higher the article's Flesch–Kincaid grade is with this stretch than without it, two decimals; all of it where
   * there is no other.
   */
  readonly adds?: number
  /** The words that raise the grade most, names aside: up to five of three syllables and more, in reading order. */
  readonly hardWords?: readonly string[]
}

export interface SentenceMeasure extends Measure {
  /** As the article's body has it, cleaned. */
  readonly text: string
  readonly words: number
  readonly syllables?: number
  /** At least half of its words stand in quotation marks: somebody else's words. */
  readonly quoted: boolean
  /** Among the hardest of its article, and retext-readability finds it hard too: an editor is told. */
  readonly hard: boolean
}

export interface ParagraphMeasure extends Measure {
  readonly counts: Counts
  readonly sentences: readonly SentenceMeasure[]
}

export interface Readability {
  /** Changes when the same text would be counted otherwise. */
  readonly algorithm: string
  readonly language?: string
  readonly counts: Counts
  /** Minutes for the body, lists and subheadings too, at 238 words a minute (Brysbaert 2019), rounded up. */
  readonly readingMinutes: number
  /** Share of the words that stand in quotation marks, from 0 to 1, two decimals. */
  readonly quotedShare: number
  /** Empty where there is no sentence. */
  readonly formulas: Formulas
  /** The same without the quoted sentences, which a reporter cannot rewrite; absent where there is none, or no other. */
  readonly withoutQuotations?: { readonly counts: Counts; readonly formulas: Formulas }
  readonly paragraphs: readonly ParagraphMeasure[]
}
