import { unknownArticle } from '../../edition/unknown-article.js'
import type { Article } from '../../model/article.js'
import { ReadError } from '../../model/read-error.js'
import { folderReader } from './folder-reader.js'
import { readCatalogue } from './read-catalogue.js'
import { type ReadArticleOptions, readEntry } from './read-entry.js'

/**
 * Read an article that is published, by its identity: `politics/vote`.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 * @throws {ReadError} `ARTICLE_UNKNOWN`, `ARTICLE_WITHDRAWN`; `FILE_CHANGED` where its file is gone or, with `verify`,
 * another than `index.json` tells; `NOTHING_PUBLISHED`.
 * @throws {OutputError} where the folder cannot be read, or is damaged.
 */
export async function readArticle(
  folder: string,
  id: string,
  options: ReadArticleOptions = {},
): Promise<Article> {
  const { articles, withdrawn = [] } = await readCatalogue(folder)
  const entry = articles.find((one) => one.id === id)
  if (entry) return await readEntry(folderReader(folder), entry, options)
  const status = withdrawn.find((one) => one.id === id)?.status
  if (status) throw new ReadError('ARTICLE_WITHDRAWN', `\`${id}\` is ${status}, expected it to be usable`)
  const ids = articles.map((one) => one.id)
  throw new ReadError('ARTICLE_UNKNOWN', unknownArticle(id, ids).message)
}
