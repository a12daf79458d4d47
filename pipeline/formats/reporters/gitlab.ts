import { toJson } from '../../language/json/to-json.js'
import { visible } from '../../language/visible.js'
import { belowRoot } from './below-root.js'
import { fingerprints } from './fingerprints.js'
import { openFindings } from './open-findings.js'
import type { Report } from './report.js'

/** What keeps an article from being published is `critical`. */
const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' } as const

/**
 * Write findings as a report of GitLab's Code Quality; a finding about a whole file stands at its first line.
 *
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlab({ findings }: Report): string {
  const open = openFindings(findings)
  const names = fingerprints(open)
  return visible(
    toJson(
      open.map(({ file, line, endLine, severity, rule, message }, i) => ({
        description: visible(message),
        check_name: visible(rule),
        fingerprint: names[i] ?? '',
        severity: SEVERITIES[severity],
        location: {
          path: visible(belowRoot(file)),
          lines: { begin: line ?? 1, ...(line !== undefined && endLine !== undefined && { end: endLine }) },
        },
      })),
    ),
  )
}
