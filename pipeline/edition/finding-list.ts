import type { Severity } from '../model/finding.js'
import type { VerificationFinding } from '../model/verification-finding.js'

/** What a rule demands, as the end of a message that says what is there instead. */
interface Demand {
  readonly severity: Severity
  readonly expects: string
}

/** Note that a rule is broken at a path; `found` says what is there, `Unexpected folder`. */
export type Report<Code extends string> = (code: Code, path: string, found: string) => void

export interface FindingList<Code extends string> {
  readonly report: Report<Code>
  readonly findings: () => readonly VerificationFinding[]
}

/** How many findings of one code are listed; a file that a program made has a fault once or on every line. */
const MOST_OF_A_CODE = 100

/** Collect findings by a table of rules, each once, and of one code no more than can be read. */
export function findingList<Code extends string>(rules: Readonly<Record<Code, Demand>>): FindingList<Code> {
  const findings: VerificationFinding[] = []
  const counts = new Map<Code, number>()
  const said = new Set<string>()
  return {
    report(code, path, found) {
      const count = counts.get(code) ?? 0
      if (count >= MOST_OF_A_CODE) {
        counts.set(code, count + 1)
        return
      }
      const key = `${code} ${path} ${found}`
      if (said.has(key)) return
      counts.set(code, count + 1)
      said.add(key)
      const { severity, expects } = rules[code]
      findings.push({ path, code, severity, message: `${found}, expected ${expects}` })
    },
    findings: () => [
      ...findings,
      ...[...counts]
        .filter(([, count]) => count > MOST_OF_A_CODE)
        .map(([code, count]) => ({
          path: findings.findLast((finding) => finding.code === code)?.path ?? '',
          code,
          severity: rules[code].severity,
          message: `${(count - MOST_OF_A_CODE).toLocaleString('en')} more of these, which are not listed`,
        })),
    ],
  }
}
