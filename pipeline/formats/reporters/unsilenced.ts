import type { ReportedFinding } from './report.js'

/** Leave out what is to be passed over. */
export function unsilenced(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter(({ silenced }) => silenced === undefined)
}
