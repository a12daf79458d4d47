import { isPublished } from '../../edition/catalogue-reader.js'
import { integrityOf } from '../../edition/integrity-of.js'
import { isWholeArticle } from '../../edition/is-whole-article.js'
import { parseJson } from '../../edition/read-json.js'
import { unknownArticle } from '../../edition/unknown-article.js'
import type { Article } from '../../model/article.js'
import { ReadError } from '../../model/read-error.js'
import { folderReader } from './folder-reader.js'
import { publishedIn } from './published-in.js'

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
  const catalogue = await publishedIn(folder)
  const entry = await catalogue.entry(id)
  if (!entry) throw new ReadError('ARTICLE_UNKNOWN', (await unknownArticle(id, catalogue)).message)
  if (!isPublished(entry))
    throw new ReadError('ARTICLE_WITHDRAWN', `\`${id}\` is ${entry.status}, expected it to be usable`)
  const { path, files } = entry
  const bytes = await folderReader(folder).read(path)
  if (!bytes)
    throw new ReadError('FILE_CHANGED', `\`${path}\` is not there, though \`index.json\` tells of it`)
  const told = files['article.json']
  if (verify && (told?.size !== bytes.length || told.integrity !== integrityOf(bytes)))
    throw new ReadError(
      'FILE_CHANGED',
      `\`${path}\` is not as \`index.json\` tells, expected ${told?.integrity}`,
    )
  return parseJson(new TextDecoder().decode(bytes), path, isWholeArticle)
}
