import type { MetricChange } from '../../model/differences.js'
import type { Readability } from '../../model/readability.js'

/**
 * Tell which counts and formulas differ: none where a side was not measured, or the two were not measured alike.
 */
export function metricChanges(from: Readability | undefined, to: Readability | undefined): MetricChange[] {
  if (!from || !to || from.algorithm !== to.algorithm) return []
  const older = metricsOf(from)
  const newer = metricsOf(to)
  return [...new Set([...newer.keys(), ...older.keys()])].flatMap((metric): MetricChange[] => {
    const before = older.get(metric)
    const after = newer.get(metric)
    if (before === after) return []
    return [
      { metric, ...(before !== undefined && { from: before }), ...(after !== undefined && { to: after }) },
    ]
  })
}

function metricsOf({ counts, formulas }: Readability): ReadonlyMap<string, number> {
  const metrics = new Map<string, number>()
  for (const [name, count] of Object.entries(counts)) {
    if (typeof count === 'number') metrics.set(name, count)
  }
  for (const [name, result] of Object.entries(formulas)) {
    if (result !== undefined) metrics.set(name, result.value)
  }
  return metrics
}
