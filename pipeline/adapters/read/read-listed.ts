import { integrityOf } from '../../edition/integrity-of.js'
import { isWholeArticle } from '../../edition/is-whole-article.js'
import { damaged, parseJson } from '../../edition/read-json.js'
import type { Article } from '../../model/article.js'
import type { CatalogueEntry } from '../../model/edition.js'
import type { OutputReader } from '../../model/ports.js'
import { ReadError } from '../../model/read-error.js'

export interface ReadArticleOptions {
  /** Hold the bytes against the size and the digest that `index.json` tells. */
  readonly verify?: boolean
}

/**
 * Read the article that an entry of the catalogue tells of.
 *
 * @throws {ReadError} `FILE_CHANGED` where its file is gone or, with `verify`, another than the entry tells.
 * @throws {OutputError} where it cannot be read, or is damaged.
 */
export async function readListed(
  output: OutputReader,
  { path, files }: CatalogueEntry,
  { verify = false }: ReadArticleOptions = {},
): Promise<Article> {
  // The next build asks for nothing but ids in a catalogue, and mends the rest.
  if (typeof path !== 'string' || typeof files !== 'object') throw damaged('index.json')
  const bytes = await output.read(path)
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
