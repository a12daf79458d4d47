import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { attempt } from '../ocfl/attempt.js'
import { shown } from '../shown.js'
import type { PromiseCode } from './codes.js'
import type { NamedFolders } from './named-folders.js'

/** Find what lies in the folders of published files and of notices, and is nothing that the index names. */
export async function checkLatest(
  folder: Folder,
  named: NamedFolders,
  report: Report<PromiseCode | 'N001'>,
): Promise<void> {
  const left = ['latest', 'withdrawn']
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const at = path
    const [files, isTaken] = [named.filesIn(at), named.isTaken(at)]
    for (const { name, kind } of (await attempt(at, report, () => folder.list(at))) ?? []) {
      const inner = `${at}/${name}`
      if (kind === 'link' || kind === 'other') report('P014', inner, `Unexpected ${kind}`)
      else if (kind === 'folder') {
        // A withdrawn article's folder may still lead to others.
        if (named.filesIn(inner) || named.leads(inner)) left.push(inner)
        else if (named.isTaken(inner)) report('P010', inner, 'The files of an article that is withdrawn')
        else report('P007', inner, `Unexpected folder ${shown(name)}`)
      } else if (isTaken) report('P010', inner, 'A file of an article that is withdrawn')
      else if (!files?.has(name)) report('P007', inner, `Unexpected file ${shown(name)}`)
    }
  }
}
