import { ARTICLE_FILES } from '../../model/edition.js'
import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { attempt } from '../ocfl/attempt.js'
import { shown } from '../shown.js'
import type { CatalogueRead } from './catalogue-read.js'
import type { PromiseCode } from './codes.js'

/** Find what lies in the folders of published files and of notices, and is nothing that the index names. */
export async function checkLatest(
  folder: Folder,
  { articles, withdrawn, files }: CatalogueRead,
  report: Report<PromiseCode | 'N001'>,
): Promise<void> {
  const known = new Set<string>(ARTICLE_FILES)
  const named = new Map<string, ReadonlySet<string>>([
    ['latest', new Set(files.keys())],
    ...articles.map((entry) => [`latest/${entry.id}`, new Set([...known, ...entry.files.keys()])] as const),
    ...withdrawn.flatMap((entry) =>
      'files' in entry && entry.files.size > 0
        ? [[`withdrawn/${entry.id}`, new Set(entry.files.keys())] as const]
        : [],
    ),
  ])
  const taken = new Set(withdrawn.map(({ id }) => `latest/${id}`))
  const onTheWay = foldersAbove([...named.keys()])
  const left = ['latest', 'withdrawn']
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
      else if (!named.get(at)?.has(name)) report('P007', inner, `Unexpected file ${shown(name)}`)
    }
  }
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
