import { resolve } from 'node:path'
import { nodeOutputFolder } from '../../adapters/node-output-folder.js'
import { type CatalogueReader, isPublished, openCatalogue } from '../../edition/catalogue-reader.js'
import type { Version } from '../../edition/differences/index.js'
import { isReadability } from '../../edition/is-readability.js'
import { damaged } from '../../edition/read-json.js'
import { prefixes } from '../../edition/sharding.js'
import type { Described } from '../../formats/differences/described.js'
import { printable } from '../../language/printable.js'
import type { CatalogueEntry, Entry } from '../../model/edition.js'
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
  const added: ListedArticle[] = []
  const removed: ListedArticle[] = []
  const changed: Described[] = []
  let unchanged = 0
  for await (const { was, is } of pairs(older.catalogue, newer.catalogue)) {
    signal?.throwIfAborted()
    const [wasThere, isThere] = [published(was), published(is)]
    if (wasThere && isThere) {
      if (wasThere.contentDigest === isThere.contentDigest) unchanged++
      else {
        const both = await Promise.all([articleIn(older, wasThere), articleIn(newer, isThere)])
        changed.push(described(compare, isThere.id, ...both))
      }
    } else if (isThere) added.push(listedArticle(isThere))
    else if (wasThere) removed.push(listedArticle(wasThere, is))
  }
  changed.sort((a, b) => (a.differences.article < b.differences.article ? -1 : 1))
  return { folders: { from, to, added: added.sort(byId), removed: removed.sort(byId), unchanged }, changed }
}

interface Opened {
  readonly name: string
  readonly folder: OutputFolder
  readonly catalogue: CatalogueReader
}

async function opened(name: string, cwd: string): Promise<Opened> {
  const folder = nodeOutputFolder(resolve(cwd, name))
  const catalogue = await openCatalogue(folder)
  if (!catalogue)
    throw new UsageError(`\`${printable(name)}\` has no \`index.json\`, expected an output folder`)
  return { name, folder, catalogue }
}

/** What both say of each article, shard by shard. */
async function* pairs(
  older: CatalogueReader,
  newer: CatalogueReader,
): AsyncGenerator<{ readonly was: Entry | undefined; readonly is: Entry | undefined }> {
  for (const prefix of prefixes(Math.max(older.digits, newer.digits))) {
    const [was, is] = [known(await older.below(prefix)), known(await newer.below(prefix))]
    for (const id of new Set([...was.keys(), ...is.keys()])) yield { was: was.get(id), is: is.get(id) }
  }
}

/** Entries by identity; what is published now goes before what once was withdrawn. */
function known(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.toReversed().map((entry) => [entry.id, entry]))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function published(entry: Entry | undefined): CatalogueEntry | undefined {
  return entry && isPublished(entry) ? entry : undefined
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
function listedArticle({ id, headline, version }: CatalogueEntry, now?: Entry): ListedArticle {
  if (!now || !('status' in now)) return { id, headline, version }
  const { reason } = now
  return { id, headline, version: now.version, withdrawn: true, ...(reason !== undefined && { reason }) }
}
