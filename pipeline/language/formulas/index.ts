import type { Counts, FormulaName, FormulaResult } from '../../model/readability.js'
import { automatedReadabilityIndex } from './automated-readability-index.js'
import { colemanLiau } from './coleman-liau.js'
import { daleChall } from './dale-chall.js'
import { fleschKincaidGrade } from './flesch-kincaid-grade.js'
import { fleschReadingEase } from './flesch-reading-ease.js'
import { gunningFog } from './gunning-fog.js'
import { lix } from './lix.js'
import { SMOG_SENTENCES, smog } from './smog.js'

type Formula = (counts: Counts) => number

/** The formulas that were made on English and hold for it alone. */
const ENGLISH: readonly (readonly [FormulaName, Formula])[] = [
  ['fleschReadingEase', fleschReadingEase],
  ['fleschKincaidGrade', fleschKincaidGrade],
  ['gunningFog', gunningFog],
  ['smog', smog],
  ['automatedReadabilityIndex', automatedReadabilityIndex],
  ['colemanLiau', colemanLiau],
  ['daleChall', daleChall],
]
const ANY: readonly (readonly [FormulaName, Formula])[] = [['lix', lix]]

/** Fewer words than this make every formula a guess. */
const LEAST_WORDS = 100

/** Ask every formula that holds for a language; each result says whether it is valid for such a text. */
export function formulasFor(
  language: string | undefined,
  counts: Counts,
): Partial<Record<FormulaName, FormulaResult>> {
  if (counts.words === 0 || counts.sentences === 0) return {}
  const formulas = language?.split('-')[0] === 'en' ? [...ENGLISH, ...ANY] : ANY
  return Object.fromEntries(
    formulas.map(([name, formula]) => [name, resultOf(name, formula(counts), counts)]),
  )
}

function resultOf(name: FormulaName, exact: number, { words, sentences }: Counts): FormulaResult {
  const value = Math.round(exact * 100) / 100
  if (words < LEAST_WORDS)
    return { value, valid: false, reason: `needs ${LEAST_WORDS} words, there are ${words}` }
  if (name === 'smog' && sentences < SMOG_SENTENCES) {
    return { value, valid: false, reason: `needs ${SMOG_SENTENCES} sentences, there are ${sentences}` }
  }
  return { value, valid: true }
}
