import type { EnglishCounts, FormulaName, FormulaResult, Formulas } from '../../model/readability.js'
import { primaryLanguage } from '../primary-language.js'
import { amstad } from './amstad.js'
import { automatedReadabilityIndex } from './automated-readability-index.js'
import { brouwer } from './brouwer.js'
import { colemanLiau } from './coleman-liau.js'
import { daleChall, daleChallGrade } from './dale-chall.js'
import { fernandezHuerta } from './fernandez-huerta.js'
import { fleschDouma } from './flesch-douma.js'
import { fleschKincaidGrade } from './flesch-kincaid-grade.js'
import { fleschReadingEase } from './flesch-reading-ease.js'
import { fleschVacca } from './flesch-vacca.js'
import { forcast } from './forcast.js'
import { gulpease } from './gulpease.js'
import { gunningFog } from './gunning-fog.js'
import { kandelMoles } from './kandel-moles.js'
import { lix } from './lix.js'
import { newDaleChall, newDaleChallGrade } from './new-dale-chall.js'
import { rix } from './rix.js'
import { smog } from './smog.js'
import { spache } from './spache.js'
import { szigrisztPazos } from './szigriszt-pazos.js'
import { whyInvalid } from './why-invalid.js'
import {
  wienerSachtextformel1,
  wienerSachtextformel2,
  wienerSachtextformel3,
  wienerSachtextformel4,
} from './wiener-sachtextformeln.js'

interface Formula {
  readonly name: FormulaName
  readonly value: (counts: EnglishCounts) => number
  /** The school grades of a value by the formula's own table. */
  readonly grade?: (value: number) => string
}

/** The formulas that were made on a language, and hold for it alone. */
const OF_LANGUAGE: ReadonlyMap<string, readonly Formula[]> = new Map<string, readonly Formula[]>([
  [
    'en',
    [
      { name: 'fleschReadingEase', value: fleschReadingEase },
      { name: 'fleschKincaidGrade', value: fleschKincaidGrade },
      { name: 'gunningFog', value: gunningFog },
      { name: 'smog', value: smog },
      { name: 'automatedReadabilityIndex', value: automatedReadabilityIndex },
      { name: 'colemanLiau', value: colemanLiau },
      { name: 'daleChall', value: daleChall, grade: daleChallGrade },
      { name: 'newDaleChall', value: newDaleChall, grade: newDaleChallGrade },
      { name: 'spache', value: spache },
      { name: 'forcast', value: forcast },
    ],
  ],
  [
    'de',
    [
      { name: 'amstad', value: amstad },
      { name: 'wienerSachtextformel1', value: wienerSachtextformel1 },
      { name: 'wienerSachtextformel2', value: wienerSachtextformel2 },
      { name: 'wienerSachtextformel3', value: wienerSachtextformel3 },
      { name: 'wienerSachtextformel4', value: wienerSachtextformel4 },
    ],
  ],
  [
    'es',
    [
      { name: 'fernandezHuerta', value: fernandezHuerta },
      { name: 'szigrisztPazos', value: szigrisztPazos },
    ],
  ],
  ['fr', [{ name: 'kandelMoles', value: kandelMoles }]],
  [
    'it',
    [
      { name: 'fleschVacca', value: fleschVacca },
      { name: 'gulpease', value: gulpease },
    ],
  ],
  [
    'nl',
    [
      { name: 'fleschDouma', value: fleschDouma },
      { name: 'brouwer', value: brouwer },
    ],
  ],
])
/** Those that hold for any language. */
const ANY: readonly Formula[] = [
  { name: 'lix', value: lix },
  { name: 'rix', value: rix },
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
  const formulas = [...(OF_LANGUAGE.get(primaryLanguage(language)) ?? []), ...ANY]
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
