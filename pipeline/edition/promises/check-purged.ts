import type { Folder } from '../../model/ports.js'
import type { VerificationFinding } from '../../model/verification-finding.js'
import { findingList } from '../finding-list.js'
import { attempt } from '../ocfl/attempt.js'
import { OCFL_RULES } from '../ocfl/codes.js'
import { member } from '../ocfl/member.js'
import { shown } from '../shown.js'
import { archivedArticle, archivedPath, purgedPath } from './archived-article.js'
import type { PurgedEntry } from './catalogue-read.js'
import { PROMISES } from './codes.js'
import { objectIn } from './object-in.js'

/** Hold what the index says of an article that was purged against the record of that, and look that nothing else is left. */
export async function checkPurged(
  folder: Folder,
  { id, version }: PurgedEntry,
): Promise<readonly VerificationFinding[]> {
  const list = findingList({ ...PROMISES, N001: OCFL_RULES.N001 })
  const { report } = list
  const path = purgedPath(id)
  await attempt(path, report, async () => {
    const head = (await archivedArticle(folder, path))?.versions.at(-1)
    const file = head?.fileOf('edition.json')
    const record = file && (await objectIn(folder, file.path))
    if (!record) report('P009', path, `No record that can be read of ${shown(id)}, which was purged`)
    else {
      const says = (name: string) => member(record, name)
      if (says('id') !== id || says('purged') !== true || says('status') !== 'canceled')
        report('P013', file.path, `Another record than that ${shown(id)} was purged`)
      if (says('version') !== version) report('P004', 'index.json', `Version ${version} of ${shown(id)}`)
    }
    if (await archivedArticle(folder, archivedPath(id)))
      report('P017', archivedPath(id), `Versions of ${shown(id)}`)
  })
  return list.findings()
}
