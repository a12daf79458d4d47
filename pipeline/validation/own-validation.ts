import { type Severities, severityOf } from './severity-of.js'
import { MOST, type PlacedProblem, type TextValidation, validationOf } from './text-validation.js'

/**
 * Count what was found of a text itself, each with the severity that the house gives its rule, and list as much of it as
 * is told.
 *
 * @param more How many errors there are besides.
 */
export function ownValidation(
  problems: readonly PlacedProblem[],
  severities: Severities,
  more = 0,
): TextValidation {
  const set = problems.flatMap((problem): PlacedProblem[] => {
    const { rule: id, layer, severity: own } = problem
    const severity = severityOf({ id, layer, severity: own }, severities)
    return severity === 'off' ? [] : [severity === own ? problem : { ...problem, severity }]
  })
  const { counts } = validationOf(set, more)
  const left = { error: MOST, warning: MOST, info: MOST }
  return { counts, problems: set.filter(({ severity }) => left[severity]-- > 0) }
}
