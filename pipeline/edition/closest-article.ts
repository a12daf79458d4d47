import { closestName } from '../language/closest-name.js'
import { type CatalogueReader, isPublished } from './catalogue-reader.js'

/** Identities that are compared together. */
const AT_ONCE = 1_000

/**
 * Find the article that a mistyped identity was probably meant to be; undefined where none is near.
 *
 * @param withdrawn Whether it may be one that is not shown.
 */
export async function closestArticle(
  article: string,
  catalogue: CatalogueReader | undefined,
  withdrawn: boolean,
): Promise<string | undefined> {
  let known: string[] = []
  for await (const entry of catalogue?.entries() ?? []) {
    if (!withdrawn && !isPublished(entry)) continue
    known.push(entry.id)
    if (known.length < AT_ONCE) continue
    const closest = closestName(article, known)
    known = closest === undefined ? [] : [closest]
  }
  return closestName(article, known)
}
