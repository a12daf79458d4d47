import type { Described } from '../described.js'
import { metricChange, metricFigure, metricLabel } from '../metric-text.js'
import { escapeHtml } from './escape-html.js'
import type { Names } from './pair-html.js'

/** Write which measures changed, as a table. */
export function metricsHtml(
  { differences: { readability } }: Described,
  names: Names,
  level: number,
): string {
  if (readability.length === 0) return ''
  const heads = [names.older, names.newer].map(
    (name) => `<th scope="col"><bdi>${escapeHtml(name)}</bdi></th>`,
  )
  const rows = readability.map((change) => {
    const { metric, from, to } = change
    const figures = [metricFigure(metric, from), metricFigure(metric, to), metricChange(change)]
    const cells = figures.map((figure) => `<td>${escapeHtml(figure)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(metricLabel(metric))}</th>${cells}</tr>`
  })
  return `<section>
<h${level}>Readability</h${level}>
<div class="wide"><table>
<thead><tr><th scope="col">Measure</th>${heads.join('')}<th scope="col">Change</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</section>`
}
