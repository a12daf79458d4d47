import { ARTICLE_FILES } from '../../model/edition.js'
import { FORMAT_FILES } from '../../model/formats.js'
import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { shown } from '../shown.js'
import type { ArchivedVersion } from './archived-article.js'
import type { ArticleEntry } from './catalogue-read.js'
import { checkFiles } from './check-files.js'
import type { PromiseCode } from './codes.js'

export interface CheckViewOptions {
  /** The newest version; undefined where the archive has none that can be read. */
  readonly head: ArchivedVersion | undefined
  /** Of the object's inventory. */
  readonly algorithm: string
  /** Hold digests against each other, not sizes. */
  readonly deep: boolean
  readonly report: Report<PromiseCode>
}

/** Files that are the version itself; the others tell of the last build, which may have made no new version. */
const OF_VERSION: readonly string[] = ['article.json', 'article.html']

const OF_FORMATS: readonly string[] = FORMAT_FILES

/** Hold the published files of an article against the index and against its newest version. */
export async function checkView(
  folder: Folder,
  { id, files }: ArticleEntry,
  { head, algorithm, deep, report }: CheckViewOptions,
): Promise<void> {
  const formats = [...files].filter(([name]) => OF_FORMATS.includes(name))
  // What formats wrote follows from the version, which does not keep it.
  await checkFiles(folder, `latest/${id}`, new Map(formats), deep, report)
  const others = [...files.keys()].filter((name) => !OF_FORMATS.includes(name))
  for (const name of new Set([...ARTICLE_FILES, ...others])) {
    const path = `latest/${id}/${name}`
    const size = await folder.size(path)
    if (size === undefined) {
      report('P001', path, 'A published file that is not there')
      continue
    }
    const entry = files.get(name)
    if (!entry) report('P002', 'index.json', `No size and no digest of ${shown(path)}`)
    else if (entry.size !== size)
      report('P002', path, `${size} bytes, where \`index.json\` says ${entry.size}`)
    const kept = head?.fileOf(name)
    if (head && !kept) report('P001', path, `A published file that version ${shown(head.name)} has not`)
    const held = OF_VERSION.includes(name) ? kept : undefined
    const digests = deep ? await folder.digests(path, ['sha512', algorithm]) : undefined
    if (digests) {
      const integrity = `sha512-${Buffer.from(digests.get('sha512') ?? '', 'hex').toString('base64')}`
      if (entry && entry.integrity !== integrity) report('P003', path, 'Another digest than in `index.json`')
      if (held && digests.get(algorithm) !== held.digest)
        report('P001', path, `Another content than ${shown(held.path)}`)
    } else if (held) {
      const keptSize = await folder.size(held.path)
      if (keptSize !== undefined && keptSize !== size) {
        report('P001', path, `${size} bytes, where ${shown(held.path)} has ${keptSize}`)
      }
    }
  }
}
