import { metricChange, metricFigure, metricLabel } from '../../formats/differences/metric-text.js'
import { printable } from '../../language/printable.js'
import type { MetricChange, Side } from '../../model/differences.js'
import type { LinesOptions } from './differences-lines.js'
import { listed } from './listed.js'

/** Columns of a name and of a figure. */
const COLUMNS = { name: 30, figure: 12 }

/** Columns that the table has; in fewer each measure is a sentence. */
const NARROW = 2 + COLUMNS.name + 3 * COLUMNS.figure

/** Tell which measures changed, a line each: what was, what is, and by how much. */
export function metricLines(
  metrics: readonly MetricChange[],
  from: Side,
  to: Side,
  { paint, width }: LinesOptions,
): string[] {
  if (metrics.length === 0) return []
  if (width < NARROW) {
    const told = metrics.map((change) => {
      const { metric } = change
      const [was, is] = [change.from, change.to].map((value) => metricFigure(metric, value))
      return [{ text: `${metricLabel(metric)}: ${was} → ${is}, ${metricChange(change)}` }]
    })
    return listed('Readability', told, { paint, width })
  }
  const short = [from.name, to.name].every(({ length }) => length < COLUMNS.figure)
  const [older, newer] = short ? [from.name, to.name] : ['older', 'newer']
  return [
    paint('strong', 'Readability'),
    paint('faint', row('', printable(older), printable(newer), 'change')),
    ...metrics.map((change) => {
      const { metric } = change
      const figures = [change.from, change.to].map((value) => metricFigure(metric, value))
      return row(metricLabel(metric), figures[0] ?? '', figures[1] ?? '', metricChange(change))
    }),
  ]
}

function row(name: string, ...figures: readonly string[]): string {
  const cells = figures.map((figure) => figure.padStart(COLUMNS.figure)).join('')
  return `  ${printable(name).padEnd(COLUMNS.name)}${cells}`.trimEnd()
}
