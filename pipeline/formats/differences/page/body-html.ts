import { plural } from '../../../language/plural.js'
import { type BodyRow, bodyRows } from '../body-rows.js'
import type { Described } from '../described.js'
import { paragraphLabel } from '../paragraph-label.js'
import { shownSentences } from '../shown-sentences.js'
import { escapeHtml } from './escape-html.js'
import { languageAttributes } from './language-attributes.js'
import { sentencesHtml, type Version } from './marked-html.js'
import { type Names, pairHtml } from './pair-html.js'

/** Write both bodies beside each other, with what nothing happened to folded. */
export function bodyHtml(described: Described, names: Names, level: number): string {
  const { paragraphs } = described.differences
  if (paragraphs.every(({ kind }) => kind === 'same')) return ''
  return `<section>
<h${level}>Body</h${level}>
<p class="legend"><ins>underlined</ins> came in, <del>struck out</del> is gone, <span class="moved">dotted</span> stood elsewhere</p>
${bodyRows(paragraphs)
  .map((row) => rowHtml(row, described, names, level + 1))
  .join('\n')}
</section>`
}

function rowHtml(row: BodyRow, { from, to }: Described, names: Names, level: number): string {
  if (row.kind === 'unchanged') {
    const { length } = row.paragraphs
    const texts = row.paragraphs.map(({ text }) => paragraphHtml(escapeHtml(text), to.language))
    return `<details>
<summary>${plural(length, 'paragraph')} unchanged</summary>
${texts.join('\n')}
</details>`
  }
  const { paragraph } = row
  const { place, what } = paragraphLabel(paragraph)
  const sentences = shownSentences(paragraph)
  const side = (version: Version, language: string | undefined) =>
    paragraphHtml(sentencesHtml(sentences, version), language)
  return pairHtml(
    {
      level,
      kind: paragraph.kind,
      title: place,
      what,
      older: side('older', from.language),
      newer: side('newer', to.language),
    },
    names,
  )
}

function paragraphHtml(html: string, language: string | undefined): string {
  return html === '' ? '' : `<p class="text" ${languageAttributes(language)}>${html}</p>`
}
