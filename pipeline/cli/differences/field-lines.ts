import { propertyLabel } from '../../formats/differences/property-label.js'
import { valueText } from '../../formats/differences/value-text.js'
import type { FieldChange, WordRun } from '../../model/differences.js'
import type { LinesOptions } from './differences-lines.js'
import { listed } from './listed.js'
import { markedRuns } from './marked.js'

/** Characters of a value that is no text; the rest is in `--format json`. */
const LONGEST = 300

/** Tell which properties changed, with the words that did. */
export function fieldLines(fields: readonly FieldChange[], options: LinesOptions): string[] {
  const entries = fields.map((field) => [
    { text: `${propertyLabel(field.pointer)}: ` },
    ...markedRuns(runsOf(field)),
  ])
  return listed('Properties', entries, options)
}

function runsOf(field: FieldChange): readonly WordRun[] {
  if (field.kind === 'added') return [{ kind: 'added', text: shortened(field.to) }]
  if (field.kind === 'removed') return [{ kind: 'removed', text: shortened(field.from) }]
  return (
    field.words ?? [
      { kind: 'removed', text: shortened(field.from) },
      { kind: 'added', text: shortened(field.to) },
    ]
  )
}

function shortened(value: unknown): string {
  const text = valueText(value)
  return typeof value !== 'string' && text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
