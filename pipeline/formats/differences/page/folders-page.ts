import type { FolderDifferences, ListedArticle } from '../../../model/folder-differences.js'
import type { Described } from '../described.js'
import { KIND_TITLES } from '../kind-titles.js'
import { articleHtml } from './article-html.js'
import { escapeHtml } from './escape-html.js'
import { pageHtml } from './page-html.js'

/** Write a page that shows in what two output folders differ: a list first, then each article that does. */
export function foldersPage(
  { from, to, added, removed, unchanged }: Omit<FolderDifferences, 'changed'>,
  changed: readonly Described[],
): string {
  const links = changed.map(({ differences: { article, verdict } }, index) => {
    const { name } = KIND_TITLES[verdict.kind]
    return `<a href="#article-${index + 1}"><bdi>${escapeHtml(article)}</bdi></a>: ${escapeHtml(name.toLowerCase())}`
  })
  const main = [
    `<header>
<p class="kicker">Two output folders</p>
<h1><bdi>${escapeHtml(from)}</bdi> → <bdi>${escapeHtml(to)}</bdi></h1>
<p>${unchanged.toLocaleString('en')} unchanged, ${changed.length.toLocaleString('en')} changed, ${added.length.toLocaleString('en')} added, ${removed.length.toLocaleString('en')} removed</p>
</header>`,
    listHtml('Changed', links),
    listHtml('Added', added.map(articleName)),
    listHtml('Removed', removed.map(articleName)),
    ...changed.map(
      (described, index) => `<article id="article-${index + 1}">\n${articleHtml(described, 2)}\n</article>`,
    ),
  ]
  return pageHtml(`${from} → ${to}`, main.filter((html) => html !== '').join('\n'))
}

function articleName({ id, headline, withdrawn, reason }: ListedArticle): string {
  const title = headline === undefined ? '' : ` <bdi>${escapeHtml(headline)}</bdi>`
  const why = withdrawn ? ` (withdrawn${reason === undefined ? '' : `: ${escapeHtml(reason)}`})` : ''
  return `<bdi>${escapeHtml(id)}</bdi>${title}${why}`
}

function listHtml(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<section>
<h2>${title}</h2>
<ul>
${items.map((item) => `<li>${item}</li>`).join('\n')}
</ul>
</section>`
}
