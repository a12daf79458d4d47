import type { Folder } from '../../model/ports.js'
import type { VerificationFinding } from '../../model/verification-finding.js'
import { findingList } from '../finding-list.js'
import { attempt } from '../ocfl/attempt.js'
import { OCFL_RULES } from '../ocfl/codes.js'
import { shown } from '../shown.js'
import { archivedArticle, archivedPath } from './archived-article.js'
import type { ArticleEntry, WithdrawnEntry } from './catalogue-read.js'
import { checkFiles } from './check-files.js'
import { checkVersion } from './check-version.js'
import { checkView } from './check-view.js'
import { PROMISES } from './codes.js'

/** Hold what the index says of an article against its archive and, where it is published, its files. */
export async function checkArticle(
  folder: Folder,
  entry: ArticleEntry | WithdrawnEntry,
  deep: boolean,
): Promise<readonly VerificationFinding[]> {
  const { id } = entry
  const list = findingList({ ...PROMISES, N001: OCFL_RULES.N001 })
  const { report } = list
  await attempt(`latest/${id}`, report, async () => {
    const archived = await archivedArticle(folder, archivedPath(id))
    const head = archived?.versions.at(-1)
    if (!archived || !head) report('P009', archivedPath(id), `No object that can be read for ${shown(id)}`)
    else {
      if (head.number !== entry.version) {
        report(
          'P004',
          'index.json',
          `Version ${entry.version} of ${shown(id)}, whose newest is ${shown(head.name)}`,
        )
      }
      const earlier = deep ? archived.versions.slice(0, -1) : []
      for (const version of earlier) await checkVersion(folder, id, archived.path, version, report)
      const says = await checkVersion(folder, id, archived.path, head, report)
      if (says.contentDigest !== undefined && says.contentDigest !== entry.contentDigest) {
        report('P005', 'index.json', `Another \`contentDigest\` of ${shown(id)} than ${shown(head.name)} has`)
      }
      const status = 'status' in entry ? entry.status : 'usable'
      if (says.status !== status) {
        report(
          'P015',
          'index.json',
          `${shown(id)} is ${status} here, and ${says.status} in ${shown(head.name)}`,
        )
      }
    }
    if ('status' in entry) await checkFiles(folder, `withdrawn/${id}`, entry.files, deep, report)
    else {
      const algorithm = archived?.inventory.digestAlgorithm ?? 'sha512'
      await checkView(folder, entry, { head, algorithm, deep, report })
    }
  })
  return list.findings()
}
