import { closestName } from '../language/closest-name.js'
import { UsageError } from '../model/usage-error.js'

/** Say that there is no such article, and which one was probably meant. */
export function unknownArticle(article: string, known: readonly string[]): UsageError {
  const closest = closestName(article, known)
  const meant = closest === undefined ? '' : `, did you mean \`${closest}\`?`
  return new UsageError(`No article \`${article}\` is published${meant}`)
}
