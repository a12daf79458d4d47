import { type Finding, findingOf } from '../../model/finding.js'
import { type LastingFinding, lastingFinding, lastingKey } from '../reporters/lasting-finding.js'
import type { ReportedFinding } from '../reporters/report.js'
import { type Baseline, type BaselineEntry, baselineOf } from './baseline.js'

/** Findings held against a baseline, one after the other. */
export interface HeldAgainst {
  /**
   * Mark a finding as known or new; of several that are alike, the first are known, as many as the baseline has. A remark,
   * and what is silenced, is neither.
   */
  readonly mark: (finding: Finding) => ReportedFinding
  /**
   * Say what the baseline knows more often than it was found.
   *
   * @param file The baseline's path.
   * @param wasRead Whether all that is to be found of a file was found.
   */
  readonly unused: (file: string, wasRead: (file: string) => boolean) => Finding[]
  /** Make the baseline that knows what was found; what it knew of files that were not looked at stays. */
  readonly renewed: (wasLookedAt: (file: string) => boolean) => Baseline
}

/**
 * Hold findings against a baseline. Errors and warnings alone are known: remarks count for nothing, and what is silenced
 * is known already.
 */
export function heldAgainst(baseline: Baseline): HeldAgainst {
  const found = new Map<string, { readonly finding: LastingFinding; count: number }>()
  return {
    mark(finding) {
      if (finding.silenced || finding.severity === 'info') return finding
      const lasting = lastingFinding(finding)
      const key = lastingKey(lasting)
      const seen = found.get(key) ?? { finding: lasting, count: 0 }
      seen.count++
      found.set(key, seen)
      const isKnown = seen.count <= (baseline.get(key)?.count ?? 0)
      return { ...finding, baseline: isKnown ? 'unchanged' : 'new' }
    },
    unused: (file, wasRead) =>
      [...baseline].flatMap(([key, { rule, file: input, count }]) => {
        const times = count - (found.get(key)?.count ?? 0)
        return times > 0 && wasRead(input) ? [findingOf(file, 'baseline-unused', { rule, input, times })] : []
      }),
    renewed(wasLookedAt) {
      const kept = [...baseline.values()].filter(({ file }) => !wasLookedAt(file))
      const keys = new Set(kept.map(lastingKey))
      const now = [...found].flatMap(([key, { finding, count }]): BaselineEntry[] =>
        keys.has(key) ? [] : [{ ...finding, count }],
      )
      return baselineOf([...kept, ...now])
    },
  }
}
