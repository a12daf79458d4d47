import { isPublished } from '../../edition/catalogue-reader.js'
import { unknownArticle } from '../../edition/unknown-article.js'
import type { Article } from '../../model/article.js'
import { ReadError } from '../../model/read-error.js'
import { folderReader } from './folder-reader.js'
import { publishedIn } from './published-in.js'
import { type ReadArticleOptions, readListed } from './read-listed.js'

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
  const catalogue = await publishedIn(folder)
  const entry = await catalogue.entry(id)
  if (!entry) throw new ReadError('ARTICLE_UNKNOWN', (await unknownArticle(id, catalogue)).message)
  if (!isPublished(entry))
    throw new ReadError('ARTICLE_WITHDRAWN', `\`${id}\` is ${entry.status}, expected it to be usable`)
  return await readListed(folderReader(folder), entry, options)
}
