import type { ReadingLevel } from '../../model/article.js'
import { FORMULA_NAMES, type FormulaName, type Readability } from '../../model/readability.js'

/** The formulas that are published, each language's Flesch first; the rest stand in `readability.json`. */
const PUBLISHED: readonly FormulaName[] = [
  'fleschKincaidGrade',
  'fleschReadingEase',
  'amstad',
  'szigrisztPazos',
  'kandelMoles',
  'fleschVacca',
  'fleschDouma',
  'lix',
]

/** Write the valid results of the best-known formulas as schema.org's alignments. */
export function readingLevelsOf({ formulas }: Readability): ReadingLevel[] {
  return PUBLISHED.flatMap((name): ReadingLevel[] => {
    const result = formulas[name]
    if (!result?.valid) return []
    return [
      {
        '@type': 'AlignmentObject',
        alignmentType: 'readingLevel',
        educationalFramework: FORMULA_NAMES[name],
        targetName: String(Math.round(result.value * 10) / 10),
      },
    ]
  })
}
