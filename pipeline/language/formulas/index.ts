import type { EnglishCounts, FormulaName, FormulaResult } from '../../model/readability.js'
import { isEnglish } from '../is-english.js'
import { automatedReadabilityIndex } from './automated-readability-index.js'
import { colemanLiau } from './coleman-liau.js'
import { daleChall } from './dale-chall.js'
import { fleschKincaidGrade } from './flesch-kincaid-grade.js'
import { fleschReadingEase } from './flesch-reading-ease.js'
import { gunningFog } from './gunning-fog.js'
import { lix } from './lix.js'
import { smog } from './smog.js'
import { whyInvalid } from './why-invalid.js'

type Formulas = readonly (readonly [FormulaName, (counts: EnglishCounts) => number])[]

/** The formulas that hold for any language. */
const ANY: Formulas = [['lix', lix]]
/** Those that were made on English and hold for it alone, and the others. */
const ENGLISH: Formulas = [
  ['fleschReadingEase', fleschReadingEase],
  ['fleschKincaidGrade', fleschKincaidGrade],
  ['gunningFog', gunningFog],
  ['smog', smog],
  ['automatedReadabilityIndex', automatedReadabilityIndex],
  ['colemanLiau', colemanLiau],
  ['daleChall', daleChall],
  ...ANY,
]

/**
 * Ask every formula that holds for a language, and say of each result whether it is valid for such a text.
 *
 * @param language BCP 47 tag; without one only what holds for any language is asked.
 * @returns two decimals each; empty where there is no word.
 */
export function formulasFor(
  language: string | undefined,
  counts: EnglishCounts,
): Partial<Record<FormulaName, FormulaResult>> {
  if (counts.words === 0 || counts.sentences === 0) return {}
  const formulas = isEnglish(language) ? ENGLISH : ANY
  return Object.fromEntries(
    formulas.map(([name, formula]): [FormulaName, FormulaResult] => {
      const value = twoDecimals(formula(counts))
      const reason = whyInvalid(name, counts, language)
      return [name, reason === undefined ? { value, valid: true } : { value, valid: false, reason }]
    }),
  )
}

/** Tell the Flesch–Kincaid grade of a stretch of English, two decimals; undefined where there is no word. */
export function gradeOf(counts: EnglishCounts): number | undefined {
  return counts.words === 0 ? undefined : twoDecimals(fleschKincaidGrade(counts))
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100
}
