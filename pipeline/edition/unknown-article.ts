import { UsageError } from '../model/usage-error.js'
import type { CatalogueReader } from './catalogue-reader.js'
import { closestArticle } from './closest-article.js'

/** Say that there is no such article, and which one was probably meant. */
export async function unknownArticle(
  article: string,
  catalogue: CatalogueReader | undefined,
): Promise<UsageError> {
  const closest = await closestArticle(article, catalogue, false)
  const meant = closest === undefined ? '' : `, did you mean \`${closest}\`?`
  return new UsageError(`No article \`${article}\` is published${meant}`)
}
