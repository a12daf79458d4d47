import { digested, integrityOf } from '../../edition/digested.js'
import { isWholeArticle } from '../../edition/is-whole-article.js'
import { parseJson } from '../../edition/read-json.js'
import { unknownArticle } from '../../edition/unknown-article.js'
import type { Article } from '../../model/article.js'
import { ReadError } from '../../model/read-error.js'
import { folderReader } from './folder-reader.js'
import { readCatalogue } from './read-catalogue.js'

export interface ReadArticleOptions {
  /** Hold the bytes against the size and the digest that `index.json` tells. */
  readonly verify?: boolean
}

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
  { verify = false }: ReadArticleOptions = {},
): Promise<Article> {
  const { articles, withdrawn = [] } = await readCatalogue(folder)
  const entry = articles.find((one) => one.id === id)
  if (!entry) {
    const status = withdrawn.find((one) => one.id === id)?.status
    if (status) throw new ReadError('ARTICLE_WITHDRAWN', `\`${id}\` is ${status}, expected it to be usable`)
    const ids = articles.map((one) => one.id)
    throw new ReadError('ARTICLE_UNKNOWN', unknownArticle(id, ids).message)
  }
  const { path, files } = entry
  const bytes = await folderReader(folder).read(path)
  if (!bytes)
    throw new ReadError('FILE_CHANGED', `\`${path}\` is not there, though \`index.json\` tells of it`)
  const told = files['article.json']
  if (verify && (told?.size !== bytes.length || told.integrity !== integrityOf(digested(bytes))))
    throw new ReadError(
      'FILE_CHANGED',
      `\`${path}\` is not as \`index.json\` tells, expected ${told?.integrity}`,
    )
  return parseJson(new TextDecoder().decode(bytes), path, isWholeArticle)
}
