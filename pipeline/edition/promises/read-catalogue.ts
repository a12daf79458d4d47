import { isObject } from '../../language/json/is-object.js'
import type { JsonObject, JsonValue } from '../../language/json/json-value.js'
import type { Report } from '../finding-list.js'
import { member } from '../ocfl/member.js'
import { shown } from '../shown.js'
import type { CatalogueRead } from './catalogue-read.js'
import type { PromiseCode } from './codes.js'
import { articleEntry, withdrawnEntry } from './entry-read.js'

/**
 * Read the entries of an index or of a shard, and report what is not as a build writes it; such an entry is left out.
 *
 * @param path Where it was read.
 * @returns Undefined where it is no index.
 */
export function readCatalogue(
  value: JsonObject,
  path: string,
  report: Report<PromiseCode>,
): CatalogueRead | undefined {
  const articles = member(value, 'articles')
  const withdrawn = member(value, 'withdrawn') ?? []
  if (!Array.isArray(articles) || !Array.isArray(withdrawn)) {
    report('P012', path, 'No list of `articles`, or `withdrawn` that is no list')
    return undefined
  }
  const known = new Set<string>()
  const entriesOf = <Entry extends { readonly id: string }>(
    list: readonly JsonValue[],
    name: string,
    read: (value: JsonObject) => Entry | undefined,
  ) =>
    list.flatMap((one, i) => {
      const entry = isObject(one) ? read(one) : undefined
      if (!entry) report('P012', path, `Unexpected entry ${i} of \`${name}\``)
      else if (known.has(entry.id)) report('P016', path, `A second entry of ${shown(entry.id)}`)
      else {
        known.add(entry.id)
        return [entry]
      }
      return []
    })
  return {
    articles: entriesOf(articles, 'articles', articleEntry),
    withdrawn: entriesOf(withdrawn, 'withdrawn', withdrawnEntry),
    counts: { articles: articles.length, withdrawn: withdrawn.length },
  }
}
