import type { ReportedFinding } from './report.js'

/** Leave out what is to be passed over, and what was known before. */
export function openFindings<F extends ReportedFinding>(findings: readonly F[]): readonly F[] {
  return findings.filter(({ silenced, baseline }) => silenced === undefined && baseline !== 'unchanged')
}
