import type { CatalogueReader } from '../../edition/catalogue-reader.js'
import { closestArticle } from '../../edition/closest-article.js'
import { type History, readHistory } from '../../edition/read-history.js'
import { damaged } from '../../edition/read-json.js'
import { readPurges } from '../../edition/read-purges.js'
import { shownTime } from '../../formats/differences/shown-time.js'
import { printable } from '../../language/printable.js'
import type { OutputFolder } from '../../model/ports.js'
import { UsageError } from '../../model/usage-error.js'

/**
 * Read the history of an article that the catalogue names.
 *
 * @throws {UsageError} where the article was purged, and when, by whom and why.
 * @throws {OutputError} where the archive does not have it, or is damaged.
 */
export async function articleHistory(folder: OutputFolder, id: string): Promise<History> {
  const history = await readHistory(folder, id)
  if (history) return history
  const [purged] = await readPurges(folder, id)
  if (!purged) throw damaged('archive')
  const { created, user, reason } = purged
  const by = user === undefined ? '' : ` by ${printable(user.name)}`
  const why = reason === undefined ? '' : ` (${printable(reason)})`
  throw new UsageError(
    `\`${printable(id)}\` was purged ${printable(shownTime(created))}${by}${why}; no version of it is kept`,
  )
}

/** Say that no such article is published, and which one was meant; or that none is at all. */
export async function noSuchArticle(
  article: string,
  catalogue: CatalogueReader | undefined,
  output: string,
): Promise<UsageError> {
  if (!catalogue)
    return new UsageError(`Nothing is published in \`${printable(output)}\`; run \`presswright build\` first`)
  const closest = await closestArticle(article, catalogue, true)
  const meant = closest === undefined ? '' : `, did you mean \`${printable(closest)}\`?`
  return new UsageError(`No article \`${printable(article)}\` is published${meant}`)
}
