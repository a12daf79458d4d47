import type { DescribedFolders } from '../../api/differences/compare-folders.js'
import { KIND_TITLES } from '../../formats/differences/kind-titles.js'
import { printable } from '../../language/printable.js'
import type { ListedArticle } from '../../model/folder-differences.js'
import { differencesLines, type LinesOptions } from './differences-lines.js'
import { listed } from './listed.js'

/** Tell in what two output folders differ: how many articles, which, and then of each what. */
export function folderLines({ folders, changed }: DescribedFolders, options: LinesOptions): string {
  const { from, to, added, removed, unchanged } = folders
  const counts = [
    `${unchanged.toLocaleString('en')} unchanged`,
    `${changed.length.toLocaleString('en')} changed`,
    `${added.length.toLocaleString('en')} added`,
    `${removed.length.toLocaleString('en')} removed`,
  ]
  const kinds = changed.map(({ differences: { article, verdict } }) => [
    { text: `${article}: ${KIND_TITLES[verdict.kind].name.toLowerCase()}` },
  ])
  const sections = [
    [`${printable(from)} → ${printable(to)}: ${counts.join(', ')}`],
    listed('Changed', kinds, options),
    listed('Added', added.map(articlePieces), options),
    listed('Removed', removed.map(articlePieces), options),
  ]
  const head = sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`)
  return [...head, ...changed.map((one) => differencesLines(one, options))].join('\n')
}

function articlePieces({ id, headline, withdrawn, reason }: ListedArticle) {
  const title = headline === undefined ? '' : ` ${headline}`
  const why = withdrawn ? ` (withdrawn${reason === undefined ? '' : `: ${reason}`})` : ''
  return [{ text: `${id}${title}${why}` }]
}
