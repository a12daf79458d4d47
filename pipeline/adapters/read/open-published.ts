import { lstat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CATALOGUE, type CatalogueReader, isPublished } from '../../edition/catalogue-reader.js'
import { unknownArticle } from '../../edition/unknown-article.js'
import type { Article } from '../../model/article.js'
import type { Entry } from '../../model/edition.js'
import { ReadError } from '../../model/read-error.js'
import { stampOf } from '../stamp.js'
import { folderReader } from './folder-reader.js'
import { publishedIn } from './published-in.js'
import { type ReadArticleOptions, readListed } from './read-listed.js'

/** An output folder that is asked for many articles, one by one. */
export interface Published {
  /**
   * Read an article, by its identity: `politics/vote`.
   *
   * @throws {ReadError} `ARTICLE_UNKNOWN`, `ARTICLE_WITHDRAWN`; `FILE_CHANGED` where its file is gone or, with `verify`,
   * another than `index.json` tells; `NOTHING_PUBLISHED`.
   * @throws {OutputError} where the folder cannot be read, or is damaged; so do the others.
   */
  readonly article: (id: string, options?: ReadArticleOptions) => Promise<Article>
  /** Read what is said of one article; undefined where the catalogue has no such. */
  readonly entry: (id: string) => Promise<Entry | undefined>
  /** Read all entries, as `readEntries` does. */
  readonly entries: () => AsyncGenerator<Entry>
}

/**
 * Open an output folder for pages that each ask for their article: what `index.json` says is read once and kept, and read
 * again when it has changed, so that a site in development follows. Where that names shards, the last one read is kept.
 *
 * Nothing is read before something is asked for.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 */
export function openPublished(folder: string): Published {
  const root = resolve(folder)
  const output = folderReader(root)
  let held: { readonly stamp: string; readonly catalogue: Promise<CatalogueReader> } | undefined

  async function catalogue(): Promise<CatalogueReader> {
    const stamp = await lstat(join(root, CATALOGUE)).then(stampOf, () => '')
    if (held?.stamp === stamp) return await held.catalogue
    const opened = { stamp, catalogue: publishedIn(folder) }
    held = opened
    // What could not be read is asked for again, though its file be the same.
    opened.catalogue.catch(() => {
      if (held === opened) held = undefined
    })
    return await opened.catalogue
  }

  return {
    async article(id, options = {}) {
      const reader = await catalogue()
      const entry = await reader.entry(id)
      if (!entry) throw new ReadError('ARTICLE_UNKNOWN', (await unknownArticle(id, reader)).message)
      if (!isPublished(entry))
        throw new ReadError('ARTICLE_WITHDRAWN', `\`${id}\` is ${entry.status}, expected it to be usable`)
      return await readListed(output, entry, options)
    },
    entry: async (id) => (await catalogue()).entry(id),
    async *entries() {
      yield* (await catalogue()).entries()
    },
  }
}
