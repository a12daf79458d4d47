import type { Severity } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { Counts } from './index.js'

/** A problem and where it stands in the text, in UTF-16 code units. */
export interface PlacedProblem extends Problem {
  readonly offset: number
  readonly endOffset: number
}

/** Problems of each severity that are told of one text; the rest are counted. */
export const MOST = 1000

export interface TextValidation {
  /** In the order of the text, at most a thousand of each severity. */
  readonly problems: readonly PlacedProblem[]
  /** How many there are in all. */
  readonly counts: Counts
}

export const NOTHING: TextValidation = { problems: [], counts: { error: 0, warning: 0, info: 0 } }

/** Count problems that are all there are but for `more` that are not listed, of this severity. */
export function validationOf(
  problems: readonly PlacedProblem[],
  more = 0,
  severity: Severity = 'error',
): TextValidation {
  if (problems.length === 0 && more === 0) return NOTHING
  const counts = { error: 0, warning: 0, info: 0 }
  for (const problem of problems) counts[problem.severity]++
  counts[severity] += more
  return { problems, counts }
}

/** Put what was found in parts of one text together, in its order, and list as much of it as is told of one text. */
export function together(parts: readonly TextValidation[]): TextValidation {
  const found = parts.filter(({ counts }) => counts.error + counts.warning + counts.info > 0)
  if (found.length < 2) return found[0] ?? NOTHING
  const sum = (severity: Severity) => found.reduce((total, { counts }) => total + counts[severity], 0)
  const left = { error: MOST, warning: MOST, info: MOST }
  return {
    problems: found
      .flatMap(({ problems }) => problems)
      .sort((a, b) => a.offset - b.offset)
      .filter(({ severity }) => left[severity]-- > 0),
    counts: { error: sum('error'), warning: sum('warning'), info: sum('info') },
  }
}

/** Move what was found in a part to where the part stands. */
export function moved({ problems, counts }: TextValidation, by: number): TextValidation {
  return {
    counts,
    problems: problems.map((one) => ({ ...one, offset: one.offset + by, endOffset: one.endOffset + by })),
  }
}
