import type { Article } from '../../model/article.js'
import { openPublished } from './open-published.js'
import type { ReadArticleOptions } from './read-listed.js'

/**
 * Read an article that is published, by its identity: `politics/vote`. Who reads many reads `index.json` as often, and is
 * better served by `openPublished`.
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
  return await openPublished(folder).article(id, options)
}
