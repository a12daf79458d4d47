import { createHash } from 'node:crypto'
import type { ArticleFiles, Catalogue, CatalogueEntry, Edition } from '../model/edition.js'

/** Write what the catalogue says of one article. */
export function entryOf(
  id: string,
  { version, article, contentDigest }: Edition,
  files: ArticleFiles,
): CatalogueEntry {
  return {
    id,
    version,
    headline: article.headline,
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
    ...(article.dateModified !== undefined && { dateModified: article.dateModified }),
    ...(article.url !== undefined && { url: article.url }),
    path: `latest/${id}/article.json`,
    contentDigest,
    files: Object.fromEntries(
      Object.entries(files).map(([name, content]) => {
        const bytes = new TextEncoder().encode(content)
        return [name, { size: bytes.length, integrity: integrityOf(bytes) }]
      }),
    ),
  }
}

/** Put new entries in the stead of old ones; what was not built now stays. In order of identity. */
export function updateCatalogue(last: Catalogue | undefined, entries: readonly CatalogueEntry[]): Catalogue {
  const byId = new Map((last?.articles ?? []).map((entry) => [entry.id, entry]))
  for (const entry of entries) byId.set(entry.id, entry)
  return { articles: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) }
}

/** Whether JSON is a catalogue as far as the next build reads it. */
export function isCatalogue(value: unknown): value is Catalogue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'articles' in value &&
    Array.isArray(value.articles) &&
    value.articles.every(hasId)
  )
}

function hasId(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
}

/** Digest a file in the form that subresource integrity uses. */
function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}
