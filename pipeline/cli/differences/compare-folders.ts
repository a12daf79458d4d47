import { resolve } from 'node:path'
import { nodeOutputFolder } from '../../adapters/node-output-folder.js'
import type { Version } from '../../edition/differences/index.js'
import { isReadability } from '../../edition/is-readability.js'
import { type KnownArticle, knownArticles } from '../../edition/known-articles.js'
import { damaged } from '../../edition/read-json.js'
import type { Described } from '../../formats/differences/described.js'
import type { FolderDifferences, ListedArticle } from '../../model/folder-differences.js'
import type { OutputFolder } from '../../model/ports.js'
import { UsageError } from '../../model/usage-error.js'
import { printable } from '../printable.js'
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
): Promise<DescribedFolders> {
  const [older, newer] = await Promise.all([opened(from, cwd), opened(to, cwd)])
  const ids = [...new Set([...older.articles.keys(), ...newer.articles.keys()])].sort()
  const added: ListedArticle[] = []
  const removed: ListedArticle[] = []
  const changed: Described[] = []
  let unchanged = 0
  for (const id of ids) {
    const [was, is] = [older.articles.get(id), newer.articles.get(id)]
    const [wasThere, isThere] = [
      was && !was.withdrawn ? was : undefined,
      is && !is.withdrawn ? is : undefined,
    ]
    if (wasThere && isThere) {
      if (isSame(wasThere, isThere)) unchanged++
      else {
        const both = await Promise.all([articleIn(older, wasThere), articleIn(newer, isThere)])
        changed.push(described(compare, id, ...both))
      }
    } else if (isThere) added.push(listedArticle(isThere))
    else if (wasThere) removed.push(listedArticle(is ? { ...wasThere, ...is } : wasThere))
  }
  return { folders: { from, to, added, removed, unchanged }, changed }
}

interface Opened {
  readonly name: string
  readonly folder: OutputFolder
  readonly articles: ReadonlyMap<string, KnownArticle>
}

async function opened(name: string, cwd: string): Promise<Opened> {
  const folder = nodeOutputFolder(resolve(cwd, name))
  const articles = await knownArticles(folder)
  if (!articles)
    throw new UsageError(`\`${printable(name)}\` has no \`index.json\`, expected an output folder`)
  return { name, folder, articles }
}

function isSame(one: KnownArticle, other: KnownArticle): boolean {
  return one.contentDigest !== undefined && one.contentDigest === other.contentDigest
}

async function articleIn({ name, folder }: Opened, { id, version }: KnownArticle): Promise<Version> {
  const path = `latest/${id}/article.json`
  const bytes = await folder.read(path)
  if (!bytes) throw damaged(path)
  const measured = await folder.read(`latest/${id}/readability.json`)
  const readability = measured && readArticle(measured, `${name}/latest/${id}/readability.json`)
  return {
    name,
    ...(version !== undefined && { version }),
    article: readArticle(bytes, `${name}/${path}`),
    ...(isReadability(readability) && { readability }),
  }
}

function listedArticle({ id, headline, version, withdrawn, reason }: KnownArticle): ListedArticle {
  return {
    id,
    ...(headline !== undefined && { headline }),
    ...(version !== undefined && { version }),
    ...(withdrawn && { withdrawn }),
    ...(reason !== undefined && { reason }),
  }
}
