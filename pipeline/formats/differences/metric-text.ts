import type { MetricChange } from '../../model/differences.js'
import { FORMULA_NAMES } from '../../model/readability.js'
import { spacedName } from './spaced-name.js'

const FORMULAS: ReadonlyMap<string, string> = new Map(Object.entries(FORMULA_NAMES))

/** Say what a count or a formula is called: `Flesch Reading Ease`, `Long words`. */
export function metricLabel(metric: string): string {
  return FORMULAS.get(metric) ?? spacedName(metric)
}

/** Write a figure of a count as it is and one of a formula with two decimals; a dash stands for none. */
export function metricFigure(metric: string, value: number | undefined): string {
  if (value === undefined) return '–'
  return FORMULAS.has(metric) ? value.toFixed(2) : value.toLocaleString('en')
}

/** Write by how much a measure rose or fell; nothing where there is only one figure. */
export function metricChange({ metric, from, to }: MetricChange): string {
  if (from === undefined || to === undefined) return ''
  return `${to < from ? '−' : '+'}${metricFigure(metric, Math.abs(to - from))}`
}
