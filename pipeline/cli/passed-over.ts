import type { ReportedFinding } from '../formats/reporters/report.js'

/**
 * Count in words what is neither shown nor counted, `, 3 silenced, 2 known`; empty where there is none.
 *
 * @param unlisted How many more were silenced that are not among these.
 */
export function passedOver(findings: readonly ReportedFinding[], unlisted = 0): string {
  const silenced = unlisted + findings.filter((finding) => finding.silenced !== undefined).length
  const known = findings.filter((finding) => finding.baseline === 'unchanged').length
  return (silenced > 0 ? `, ${silenced} silenced` : '') + (known > 0 ? `, ${known} known` : '')
}
