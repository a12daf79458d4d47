import type { Folder } from '../../model/ports.js'
import { contentDigest } from '../content-digest.js'
import type { Report } from '../finding-list.js'
import { isArticle } from '../is-article.js'
import { member } from '../ocfl/member.js'
import { shown } from '../shown.js'
import type { ArchivedVersion } from './archived-article.js'
import type { PromiseCode } from './codes.js'
import { objectIn } from './object-in.js'

const STATUSES: readonly unknown[] = ['usable', 'withheld', 'canceled']

export interface VersionSays {
  /** Digest of what its article says; undefined where it has none that can be read. */
  readonly contentDigest: string | undefined
  /** `usable` where no `edition.json` says otherwise. */
  readonly status: string
}

/** Hold the `article.json` and the `edition.json` of a version against its number and each other. */
export async function checkVersion(
  folder: Folder,
  id: string,
  object: string,
  version: ArchivedVersion,
  report: Report<PromiseCode>,
): Promise<VersionSays> {
  const { name, number } = version
  const articleFile = version.fileOf('article.json')
  const article = articleFile && (await objectIn(folder, articleFile.path))
  const path = articleFile?.path ?? object
  if (!article || !isArticle(article)) {
    report('P006', path, `Version ${shown(name)} has no \`article.json\` that can be read`)
  } else if (article.version !== number) {
    report(
      'P006',
      path,
      `Version ${shown(name)} has an \`article.json\` of version ${shown(String(article.version))}`,
    )
  }
  const digest = article && isArticle(article) ? contentDigest(article) : undefined
  const editionFile = version.fileOf('edition.json')
  if (!editionFile) return { contentDigest: digest, status: 'usable' }

  const edition = (await objectIn(folder, editionFile.path)) ?? {}
  const say = (found: string) => report('P013', editionFile.path, found)
  const status = member(edition, 'status')
  const said = member(edition, 'contentDigest')
  if (member(edition, 'id') !== id) say(`\`id\` is not ${shown(id)}`)
  if (member(edition, 'version') !== number) say(`\`version\` is not ${number}`)
  if (!STATUSES.includes(status)) say('`status` is none')
  if (digest !== undefined && said !== digest) say('`contentDigest` is not that of the article')
  return { contentDigest: digest, status: typeof status === 'string' ? status : 'usable' }
}
