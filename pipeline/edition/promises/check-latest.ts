import { ARTICLE_FILES } from '../../model/edition.js'
import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { attempt } from '../ocfl/attempt.js'
import { shown } from '../shown.js'
import type { ArticleEntry, CatalogueRead } from './catalogue-read.js'
import type { PromiseCode } from './codes.js'

/** Find what lies in the folder of published files and is not an article's that the index names. */
export async function checkLatest(
  folder: Folder,
  { articles, withdrawn }: CatalogueRead,
  report: Report<PromiseCode | 'N001'>,
): Promise<void> {
  const named = new Map(articles.map((entry) => [`latest/${entry.id}`, entry]))
  const taken = new Set(withdrawn.map(({ id }) => `latest/${id}`))
  const onTheWay = foldersAbove([...named.keys()])
  const left = ['latest']
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const at = path
    for (const { name, kind } of (await attempt(at, report, () => folder.list(at))) ?? []) {
      const inner = `${at}/${name}`
      if (kind === 'link' || kind === 'other') report('P014', inner, `Unexpected ${kind}`)
      else if (kind === 'folder') {
        // A withdrawn article's folder may still lead to others.
        if (named.has(inner) || onTheWay.has(inner)) left.push(inner)
        else if (taken.has(inner)) report('P010', inner, 'The files of an article that is withdrawn')
        else report('P007', inner, `Unexpected folder ${shown(name)}`)
      } else if (taken.has(at)) report('P010', inner, 'A file of an article that is withdrawn')
      else if (!isNamed(name, named.get(at))) report('P007', inner, `Unexpected file ${shown(name)}`)
    }
  }
}

function isNamed(name: string, entry: ArticleEntry | undefined): boolean {
  const known: readonly string[] = ARTICLE_FILES
  return entry !== undefined && (entry.files.has(name) || known.includes(name))
}

/** All folders that lead to these paths. */
function foldersAbove(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const above = path.slice(0, at)
      if (folders.has(above)) break
      folders.add(above)
    }
  }
  return folders
}
