import type { FieldChange, WordRun } from '../../../model/differences.js'
import type { Described } from '../described.js'
import { propertyLabel } from '../property-label.js'
import { shownRuns } from '../shown-runs.js'
import { valueText } from '../value-text.js'
import { languageAttributes } from './language-attributes.js'
import { runsHtml } from './marked-html.js'
import { type Names, pairHtml } from './pair-html.js'

/** Write what both versions have of each property that changed. */
export function fieldsHtml(described: Described, names: Names, level: number): string {
  const { fields } = described.differences
  if (fields.length === 0) return ''
  return `<section>
<h${level}>Properties</h${level}>
${fields.map((field) => fieldHtml(field, described, names, level + 1)).join('\n')}
</section>`
}

function fieldHtml(field: FieldChange, { from, to }: Described, names: Names, level: number): string {
  const older = field.kind === 'added' ? '' : valueHtml(field.from, runsOf(field), 'older', from.language)
  const newer = field.kind === 'removed' ? '' : valueHtml(field.to, runsOf(field), 'newer', to.language)
  const { kind, pointer } = field
  return pairHtml({ level, kind, title: propertyLabel(pointer), what: kind, older, newer }, names)
}

/** Text is in the article's language and has a direction; all else is JSON, and has neither. */
function valueHtml(
  value: unknown,
  words: readonly WordRun[] | undefined,
  version: 'older' | 'newer',
  language: string | undefined,
): string {
  const kind = version === 'older' ? 'removed' : 'added'
  if (typeof value === 'string') {
    const runs = words ? shownRuns(words) : [{ kind, text: value } as const]
    return `<p class="text" ${languageAttributes(language)}>${runsHtml(runs, version)}</p>`
  }
  return `<pre dir="ltr">${runsHtml([{ kind, text: valueText(value) }], version)}</pre>`
}

function runsOf(field: FieldChange): readonly WordRun[] | undefined {
  return field.kind === 'changed' ? field.words : undefined
}
