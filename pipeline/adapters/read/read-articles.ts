import pMap from 'p-map'
import type { Article } from '../../model/article.js'
import type { CatalogueEntry } from '../../model/edition.js'
import { folderReader } from './folder-reader.js'
import { readCatalogue } from './read-catalogue.js'
import { type ReadArticleOptions, readListed } from './read-listed.js'

/** How many files are open at once. */
const AT_ONCE = { concurrency: 16 } as const

/** An article that is published, and what `index.json` says of it. */
export interface PublishedArticle {
  /** Its identity: `politics/vote`. */
  readonly id: string
  readonly article: Article
  readonly entry: CatalogueEntry
}

/**
 * Read every article that is published, in order of identity; `index.json` is read once, however many there are.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 * @throws {ReadError} `NOTHING_PUBLISHED`; `FILE_CHANGED` where a file is gone or, with `verify`, another than
 * `index.json` tells.
 * @throws {OutputError} where the folder cannot be read, or is damaged.
 */
export async function readArticles(
  folder: string,
  options: ReadArticleOptions = {},
): Promise<PublishedArticle[]> {
  const { articles } = await readCatalogue(folder)
  const output = folderReader(folder)
  return await pMap(
    articles,
    async (entry) => ({ id: entry.id, article: await readListed(output, entry, options), entry }),
    AT_ONCE,
  )
}
