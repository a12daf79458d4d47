import { toJson } from '../../language/json/to-json.js'
import { visible } from '../../language/visible.js'
import type { Report, ReportedFinding } from './report.js'

/**
 * Write findings as one JSON array, an object each, with their properties in one order.
 *
 * `schemas/findings.schema.json` describes it. What a terminal would not show is escaped.
 */
export function json({ findings }: Report): string {
  return visible(toJson(findings.map(inOrder)))
}

function inOrder(finding: ReportedFinding): ReportedFinding {
  const { file, line, column, endLine, endColumn, severity, rule, message } = finding
  const { layer, pointer, suggestion, url, silenced, baseline } = finding
  return {
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    severity,
    rule,
    message,
    ...(layer !== undefined && { layer }),
    ...(pointer !== undefined && { pointer }),
    ...(suggestion !== undefined && { suggestion }),
    ...(url !== undefined && { url }),
    ...(silenced !== undefined && { silenced }),
    ...(baseline !== undefined && { baseline }),
  }
}
