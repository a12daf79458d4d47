import type { Side } from '../../../model/differences.js'
import { changeSize } from '../change-size.js'
import type { Described } from '../described.js'
import { KIND_TITLES } from '../kind-titles.js'
import { shownTime } from '../shown-time.js'
import { sizeWords } from '../size-words.js'
import { bodyHtml } from './body-html.js'
import { escapeHtml } from './escape-html.js'
import { fieldsHtml } from './fields-html.js'
import { languageAttributes } from './language-attributes.js'
import { metricsHtml } from './metrics-html.js'
import { verdictHtml } from './verdict-html.js'

/** Write the differences of one article, below a heading of the level given, 1 to 3. */
export function articleHtml(described: Described, level: number): string {
  const { differences, from, to } = described
  const { article, verdict, paragraphs } = differences
  const { name, meaning } = KIND_TITLES[verdict.kind]
  const names = { older: differences.from.name, newer: differences.to.name }
  const headline = to.headline ?? from.headline ?? article
  const size = changeSize(paragraphs, to.language)
  return [
    `<header>
<p class="kicker"><bdi>${escapeHtml(article)}</bdi></p>
<h${level} ${languageAttributes(to.headline === undefined ? from.language : to.language)}>${escapeHtml(headline)}</h${level}>
<p class="verdict ${verdict.kind}"><strong>${escapeHtml(name)}</strong> ${escapeHtml(meaning)}</p>
<dl class="sides">
${sideHtml('Older', differences.from)}
${sideHtml('Newer', differences.to)}
<div><dt>Size</dt><dd>${escapeHtml(sizeWords(size))}</dd></div>
</dl>
</header>`,
    verdictHtml(described, level + 1),
    fieldsHtml(described, names, level + 1),
    bodyHtml(described, names, level + 1),
    metricsHtml(described, names, level + 1),
  ]
    .filter((html) => html !== '')
    .join('\n')
}

function sideHtml(role: string, { name, created, contentDigest }: Side): string {
  const time =
    created === undefined
      ? ''
      : `, <time datetime="${escapeHtml(created)}">${escapeHtml(shownTime(created))}</time>`
  const digest = `<code title="${escapeHtml(contentDigest)}">${escapeHtml(contentDigest.slice(0, 19))}</code>`
  return `<div><dt>${role}</dt><dd><bdi>${escapeHtml(name)}</bdi>${time}<br>${digest}</dd></div>`
}
