import type { Compatibility, FactChange, Side } from '../../../model/differences.js'
import type { Described } from '../described.js'
import { factPlace } from '../fact-place.js'
import { propertyLabel } from '../property-label.js'
import { escapeHtml } from './escape-html.js'
import { languageAttributes } from './language-attributes.js'

const LEVELS: Readonly<Record<Compatibility['level'], string>> = {
  breaking: 'Breaking for readers of the JSON',
  additive: 'Additive for readers of the JSON',
  neutral: 'Neutral for readers of the JSON',
}

/** Write why a change is what it is, the facts that changed without a notice, and what it means to readers of the JSON. */
export function verdictHtml(described: Described, level: number): string {
  const { verdict, from } = described.differences
  const { reasons, unannounced, compatibility } = verdict
  return [
    listHtml('Why', reasons.map(escapeHtml), level),
    listHtml(
      'Changed without a notice',
      unannounced.map((fact) => factHtml(fact, from, described)),
      level,
      'alarm',
    ),
    listHtml(
      LEVELS[compatibility.level],
      compatibility.reasons.map(
        ({ pointer, reason }) => `<bdi>${escapeHtml(propertyLabel(pointer))}</bdi>: ${escapeHtml(reason)}`,
      ),
      level,
      compatibility.level === 'breaking' ? 'alarm' : undefined,
    ),
  ]
    .filter((html) => html !== '')
    .join('\n')
}

function factHtml(fact: FactChange, { name }: Side, { from, to }: Described): string {
  const was = fact.from === undefined ? '' : quoted(fact.from, 'del', from.language)
  const is = fact.to === undefined ? '' : quoted(fact.to, 'ins', to.language)
  const said =
    was !== '' && is !== '' ? `was ${was}, is ${is}` : was === '' ? `${is} came in` : `${was} is gone`
  return `${fact.fact} ${said} <span class="where">${escapeHtml(factPlace(fact, name))}</span>`
}

function quoted(text: string, element: 'ins' | 'del', language: string | undefined): string {
  return `<${element}><bdi ${languageAttributes(language)}>${escapeHtml(text)}</bdi></${element}>`
}

function listHtml(title: string, items: readonly string[], level: number, tone?: 'alarm'): string {
  if (items.length === 0) return ''
  return `<section${tone === undefined ? '' : ` class="${tone}"`}>
<h${level}>${escapeHtml(title)}</h${level}>
<ul>
${items.map((item) => `<li>${item}</li>`).join('\n')}
</ul>
</section>`
}
