import { createHash } from 'node:crypto'
import { lastingFinding, lastingKey } from './lasting-finding.js'
import type { ReportedFinding } from './report.js'

/**
 * Give each finding a name that no other one of them has, and that stays when lines move. Findings that are alike in all
 * that stays are told apart by their order.
 *
 * @returns SHA-256 in hexadecimal for each finding, in their order.
 */
export function fingerprints(findings: readonly ReportedFinding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const alike = lastingKey(lastingFinding(finding))
    const before = seen.get(alike) ?? 0
    seen.set(alike, before + 1)
    return createHash('sha256')
      .update(before === 0 ? alike : `${alike} ${before}`)
      .digest('hex')
  })
}
