import type { ReadingLevel } from '../../model/article.js'
import type { FormulaName, Readability } from '../../model/readability.js'

/** The formulas that are published, by the names they are known by; the rest stand in `readability.json`. */
const FRAMEWORKS: readonly (readonly [FormulaName, string])[] = [
  ['fleschKincaidGrade', 'Flesch–Kincaid Grade Level'],
  ['fleschReadingEase', 'Flesch Reading Ease'],
  ['lix', 'LIX'],
]

/** Write the valid results of the best-known formulas as schema.org's alignments. */
export function readingLevelsOf({ formulas }: Readability): ReadingLevel[] {
  return FRAMEWORKS.flatMap(([name, educationalFramework]): ReadingLevel[] => {
    const result = formulas[name]
    if (!result?.valid) return []
    return [
      {
        '@type': 'AlignmentObject',
        alignmentType: 'readingLevel',
        educationalFramework,
        targetName: String(Math.round(result.value * 10) / 10),
      },
    ]
  })
}
