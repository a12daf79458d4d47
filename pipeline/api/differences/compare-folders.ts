import { resolve } from 'node:path'
import { nodeOutputFolder } from '../../adapters/node-output-folder.js'
import type { Version } from '../../edition/differences/index.js'
import { isReadability } from '../../edition/is-readability.js'
import { knownArticles } from '../../edition/known-articles.js'
import { damaged } from '../../edition/read-json.js'
import type { Described } from '../../formats/differences/described.js'
import { printable } from '../../language/printable.js'
import type { CatalogueEntry, WithdrawnEntry } from '../../model/edition.js'
import type { FolderDifferences, ListedArticle } from '../../model/folder-differences.js'
import type { OutputFolder } from '../../model/ports.js'
import { UsageError } from '../../model/usage-error.js'
import { type Compare, described } from './compare.js'
import { readArticle } from './read-article.js'

/** What two folders differ in, with what a page about it has to know. */
export interface DescribedFolders {
  readonly folders: Omit<FolderDifferences, 'changed'>
  readonly changed: readonly Described[]
}

/**
 * Hold two output folders against each other: which articles one has alone, and what changed in those that both have,
 * as far as their content digests differ.
 *
 * @throws {UsageError} where one is no output folder.
 * @throws {OutputError} where one cannot be read, or is damaged.
 */
export async function compareFolders(
  from: string,
  to: string,
  cwd: string,
  compare: Compare,
  signal?: AbortSignal,
): Promise<DescribedFolders> {
  const [older, newer] = await Promise.all([opened(from, cwd), opened(to, cwd)])
  const ids = [...new Set([...older.articles.keys(), ...newer.articles.keys()])].sort()
  const added: ListedArticle[] = []
  const removed: ListedArticle[] = []
  const changed: Described[] = []
  let unchanged = 0
  for (const id of ids) {
    signal?.throwIfAborted()
    const [was, is] = [older.articles.get(id), newer.articles.get(id)]
    const [wasThere, isThere] = [published(was), published(is)]
    if (wasThere && isThere) {
      if (wasThere.contentDigest === isThere.contentDigest) unchanged++
      else {
        const both = await Promise.all([articleIn(older, wasThere), articleIn(newer, isThere)])
        changed.push(described(compare, id, ...both))
      }
    } else if (isThere) added.push(listedArticle(isThere))
    else if (wasThere) removed.push(listedArticle(wasThere, is))
  }
  return { folders: { from, to, added, removed, unchanged }, changed }
}

interface Opened {
  readonly name: string
  readonly folder: OutputFolder
  readonly articles: ReadonlyMap<string, CatalogueEntry | WithdrawnEntry>
}

async function opened(name: string, cwd: string): Promise<Opened> {
  const folder = nodeOutputFolder(resolve(cwd, name))
  const articles = await knownArticles(folder)
  if (!articles)
    throw new UsageError(`\`${printable(name)}\` has no \`index.json\`, expected an output folder`)
  return { name, folder, articles }
}

function published(entry: CatalogueEntry | WithdrawnEntry | undefined): CatalogueEntry | undefined {
  return entry && !('status' in entry) ? entry : undefined
}

async function articleIn({ name, folder }: Opened, { id, version, path }: CatalogueEntry): Promise<Version> {
  const bytes = await folder.read(path)
  if (!bytes) throw damaged(path)
  const measured = await folder.read(`latest/${id}/readability.json`)
  const readability = measured && readArticle(measured, `${name}/latest/${id}/readability.json`)
  return {
    name,
    version,
    article: readArticle(bytes, `${name}/${path}`),
    ...(isReadability(readability) && { readability }),
  }
}

/** Name an article; where it was withdrawn since, with what is said of that. */
function listedArticle(
  { id, headline, version }: CatalogueEntry,
  now?: CatalogueEntry | WithdrawnEntry,
): ListedArticle {
  if (!now || !('status' in now)) return { id, headline, version }
  const { reason } = now
  return { id, headline, version: now.version, withdrawn: true, ...(reason !== undefined && { reason }) }
}
