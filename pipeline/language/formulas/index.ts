import type { EnglishCounts, FormulaName, FormulaResult, Formulas } from '../../model/readability.js'
import { isEnglish } from '../is-english.js'
import { automatedReadabilityIndex } from './automated-readability-index.js'
import { colemanLiau } from './coleman-liau.js'
import { daleChall, daleChallGrade } from './dale-chall.js'
import { fleschKincaidGrade } from './flesch-kincaid-grade.js'
import { fleschReadingEase } from './flesch-reading-ease.js'
import { gunningFog } from './gunning-fog.js'
import { lix } from './lix.js'
import { newDaleChall, newDaleChallGrade } from './new-dale-chall.js'
import { smog } from './smog.js'
import { spache } from './spache.js'
import { whyInvalid } from './why-invalid.js'

interface Formula {
  readonly name: FormulaName
  readonly value: (counts: EnglishCounts) => number
  /** The school grades of a value by the formula's own table. */
  readonly grade?: (value: number) => string
}

/** The formulas that hold for any language. */
const ANY: readonly Formula[] = [{ name: 'lix', value: lix }]
/** Those that were made on English and hold for it alone, and the others. */
const ENGLISH: readonly Formula[] = [
  { name: 'fleschReadingEase', value: fleschReadingEase },
  { name: 'fleschKincaidGrade', value: fleschKincaidGrade },
  { name: 'gunningFog', value: gunningFog },
  { name: 'smog', value: smog },
  { name: 'automatedReadabilityIndex', value: automatedReadabilityIndex },
  { name: 'colemanLiau', value: colemanLiau },
  { name: 'daleChall', value: daleChall, grade: daleChallGrade },
  { name: 'newDaleChall', value: newDaleChall, grade: newDaleChallGrade },
  { name: 'spache', value: spache },
  ...ANY,
]

/**
 * Ask every formula that holds for a language, and say of each result whether it is valid for such a text.
 *
 * @param language BCP 47 tag; without one only what holds for any language is asked.
 * @param quotedShare Share of the words that are somebody else's, from 0 to 1.
 * @returns two decimals each; empty where there is no word.
 */
export function formulasFor(
  language: string | undefined,
  counts: EnglishCounts,
  quotedShare: number,
): Formulas {
  if (counts.words === 0 || counts.sentences === 0) return {}
  const formulas = isEnglish(language) ? ENGLISH : ANY
  return Object.fromEntries(
    formulas.map(({ name, value, grade }): [FormulaName, FormulaResult] => {
      const exact = value(counts)
      const reason = whyInvalid(name, exact, { counts, language, quotedShare })
      return [
        name,
        {
          value: Math.round(exact * 100) / 100,
          ...(grade && { grade: grade(exact) }),
          ...(reason === undefined ? { valid: true } : { valid: false, reason }),
        },
      ]
    }),
  )
}
