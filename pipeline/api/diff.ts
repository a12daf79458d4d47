import { resolve } from 'node:path'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { openCatalogue } from '../edition/catalogue-reader.js'
import type { Described } from '../formats/differences/described.js'
import { printable } from '../language/printable.js'
import type { Article } from '../model/article.js'
import { UsageError } from '../model/usage-error.js'
import { articleHistory, noSuchArticle } from './differences/article-history.js'
import { chooseVersions } from './differences/choose-versions.js'
import { type Compare, described } from './differences/compare.js'
import { compareFiles } from './differences/compare-files.js'
import { compareFolders, type DescribedFolders } from './differences/compare-folders.js'
import { compareVersions } from './differences/compare-versions.js'
import { pathKind } from './differences/path-kind.js'

export interface DiffOptions {
  /** Absolute path of the folder that paths are relative to; that of the process. */
  readonly cwd?: string
  /** The article whose versions are meant; without one, paths or articles are. */
  readonly article?: string
  /** Folder that was built into; `output`. */
  readonly output?: string
  /** Ends the work between two articles; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
  /** How two articles are held against each other; as an editor would, unless another is given. */
  readonly compare?: Compare
}

/** One side of a comparison: a version (`v1`, `2`, `latest`), a path, or a NewsArticle as read from JSON. */
export type DiffSide = string | Article | Readonly<Record<string, unknown>>

/** What changed in one article, or from one output folder to another. */
export type DiffReport =
  | ({ readonly kind: 'article' } & Described)
  | ({ readonly kind: 'folders' } & DescribedFolders)

/**
 * Tell what changed, as `presswright diff` does: from one version of an article to another, from one file of JSON-LD to
 * another, from one output folder to another, or from one article in memory to another.
 *
 * @param from With `article`, a version; absent for the last but one, or if `to` is given too, for none.
 * @param to With `article`, a version; absent for the latest.
 * @throws {UsageError} where there is no such article, version or path, or the two cannot be held against each other.
 * @throws {OutputError} where an output folder cannot be read, or is damaged.
 * @throws The signal's reason, where it is given.
 */
export async function diff(
  from: DiffSide | undefined,
  to: DiffSide | undefined,
  options: DiffOptions = {},
): Promise<DiffReport> {
  const { article, output = 'output', signal } = options
  const cwd = resolve(options.cwd ?? '.')
  signal?.throwIfAborted()
  const compare = options.compare ?? (await import('../edition/differences/index.js')).differences
  if (article !== undefined) {
    if (typeof from === 'object' || typeof to === 'object')
      throw new UsageError('An article in memory is no version, expected one such as `v1`, or no `article`')
    const folder = nodeOutputFolder(resolve(cwd, output))
    const known = await openCatalogue(folder)
    if (!(await known?.entry(article))) throw await noSuchArticle(article, known, output)
    const history = await articleHistory(folder, article)
    const versions = chooseVersions(article, history, from, to)
    return { kind: 'article', ...(await compareVersions(article, folder, history, versions, compare)) }
  }
  if (typeof from === 'object' && typeof to === 'object') {
    const sides = [
      { name: 'from', article: from },
      { name: 'to', article: to },
    ] as const
    return { kind: 'article', ...described(compare, 'article', ...sides) }
  }
  if (typeof from !== 'string' || typeof to !== 'string')
    throw new UsageError('Expected two paths, two articles in memory, or an `article` and its versions')
  const [is, other] = await Promise.all([pathKind(from, cwd), pathKind(to, cwd)])
  if (is === 'file' && other === 'file')
    return { kind: 'article', ...(await compareFiles(from, to, cwd, compare)) }
  if (is === 'folder' && other === 'folder')
    return { kind: 'folders', ...(await compareFolders(from, to, cwd, compare, signal)) }
  throw new UsageError(
    `\`${printable(from)}\` is ${is ?? 'not there'} and \`${printable(to)}\` is ${other ?? 'not there'}, expected two files or two output folders`,
  )
}
