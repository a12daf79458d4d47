import { type LastingFinding, lastingKey } from '../reporters/lasting-finding.js'

/** How often a finding is known. */
export interface BaselineEntry extends LastingFinding {
  readonly count: number
}

/** Findings that are known, by what stays of them when lines move. */
export type Baseline = ReadonlyMap<string, BaselineEntry>

/** Make a baseline of entries; those that are alike are one. */
export function baselineOf(entries: Iterable<BaselineEntry>): Baseline {
  const baseline = new Map<string, BaselineEntry>()
  for (const entry of entries) {
    const key = lastingKey(entry)
    const { count = 0 } = baseline.get(key) ?? {}
    baseline.set(key, { ...entry, count: entry.count + count })
  }
  return baseline
}
