import type { ReportedFinding } from '../formats/reporters/report.js'

/** Count in words what is neither shown nor counted, `, 3 silenced, 2 known`; empty where there is none. */
export function passedOver(findings: readonly ReportedFinding[]): string {
  const silenced = findings.filter((finding) => finding.silenced !== undefined).length
  const known = findings.filter((finding) => finding.baseline === 'unchanged').length
  return (silenced > 0 ? `, ${silenced} silenced` : '') + (known > 0 ? `, ${known} known` : '')
}
