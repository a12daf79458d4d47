import { lineIndex } from '../language/line-index.js'
import type { Finding } from '../model/finding.js'
import type { PlacedProblem } from '../validation/text-validation.js'

/** Tell problems by the lines and columns of the text that they are in. */
export function findingsInText(problems: readonly PlacedProblem[], file: string, text: string): Finding[] {
  if (problems.length === 0) return []
  const at = lineIndex(text)
  return problems.map((problem) => {
    const { pointer, layer, rule, severity, message, suggestion, url } = problem
    const { line, column } = at(problem.offset)
    const end = at(problem.endOffset)
    return {
      file,
      line,
      column,
      ...(problem.endOffset > problem.offset && { endLine: end.line, endColumn: end.column }),
      severity,
      rule,
      message,
      layer,
      pointer,
      ...(suggestion !== undefined && { suggestion }),
      url,
    }
  })
}
