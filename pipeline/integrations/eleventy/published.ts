import { firstMoment } from '../../formats/first-moment.js'
import { type PublishedArticle, type ReadArticleOptions, readArticles } from '../../read.js'

/** What templates of Eleventy know as `presswright`. */
export interface Published {
  /** Newest first; those without a date come last. */
  readonly articles: readonly PublishedArticle[]
  /** The same, by their identities: `presswright.byId['politics/vote'].article`. */
  readonly byId: Readonly<Record<string, PublishedArticle>>
  /** The same, by what `articleSection` says: `presswright.bySection.Politics`. */
  readonly bySection: Readonly<Record<string, readonly PublishedArticle[]>>
}

/**
 * Read an output folder for templates.
 *
 * All is frozen: Eleventy copies the data that it merges key by key, which loses keys such as `__proto__` and renames
 * those that begin with `override:`, but takes what is frozen as it is.
 *
 * @throws {ReadError} where nothing is published there, or a file is not what `index.json` tells.
 * @throws {OutputError} where the folder cannot be read, or is damaged.
 */
export async function published(folder: string, options: ReadArticleOptions): Promise<Published> {
  const read = await readArticles(folder, options)
  const articles = read
    .map((one) => ({ one: Object.freeze(one), time: timeOf(one) }))
    .sort((a, b) => b.time - a.time)
    .map(({ one }) => one)
  return Object.freeze({
    articles: Object.freeze(articles),
    byId: Object.freeze(dictionary(articles.map((one) => [one.id, one]))),
    bySection: Object.freeze(dictionary(sectionsOf(articles))),
  })
}

function sectionsOf(articles: readonly PublishedArticle[]): Map<string, readonly PublishedArticle[]> {
  const sections = new Map<string, PublishedArticle[]>()
  for (const one of articles) {
    const { articleSection } = one.article
    if (articleSection === undefined) continue
    const others = sections.get(articleSection)
    if (others) others.push(one)
    else sections.set(articleSection, [one])
  }
  return sections
}

/** An object that inherits nothing, so that no identity is taken for a method. */
function dictionary<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.setPrototypeOf(Object.fromEntries(entries), null)
}

/** When an article was published, in milliseconds. */
function timeOf({ article }: PublishedArticle): number {
  const moment = firstMoment(article.datePublished)
  return moment === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(moment)
}
