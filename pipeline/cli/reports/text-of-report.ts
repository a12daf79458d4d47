import type { Report } from '../../formats/reporters/report.js'
import { findingsLines } from '../findings-lines.js'
import type { Format } from './format.js'

/** Write what was found in a format, as a whole document. */
export async function textOfReport(format: Format, report: Report): Promise<string> {
  if (format === 'pretty')
    return findingsLines(report.findings, { paint: (_tone, text) => text, align: false })
  const reporters = await import('../../formats/reporters/index.js')
  return reporters[format](report)
}
