import type { Article } from '../model/article.js'
import type { Catalogue, CatalogueEntry, Edition, FileEntries, WithdrawnEntry } from '../model/edition.js'
import { mediaTypeOf } from '../model/formats.js'
import { type Digested, integrityOf } from './digested.js'

/** Write what the catalogue says of one article. */
export function entryOf(
  id: string,
  source: string,
  { version, article, contentDigest }: Edition & { readonly article: Article },
  files: Readonly<Record<string, Digested>>,
): CatalogueEntry {
  return {
    id,
    version,
    headline: article.headline,
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
    ...(article.dateModified !== undefined && { dateModified: article.dateModified }),
    ...(article.url !== undefined && { url: article.url }),
    source,
    path: `latest/${id}/article.json`,
    contentDigest,
    files: filesEntry(files),
  }
}

/** Write what the catalogue says of files, by their names. */
export function filesEntry(files: Readonly<Record<string, Digested>>): FileEntries {
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => {
      const mediaType = mediaTypeOf(name)
      return [
        name,
        {
          ...(mediaType !== undefined && { mediaType }),
          size: file.content.length,
          integrity: integrityOf(file),
        },
      ]
    }),
  )
}

/** Write what the catalogue says of an article that is not to be shown. */
export function withdrawnEntryOf(
  id: string,
  source: string | undefined,
  { version, status, reason, contentDigest }: Edition,
  files: Readonly<Record<string, Digested>> = {},
): WithdrawnEntry {
  if (status === 'usable') throw new Error(`\`${id}\` is usable, expected it to be withdrawn`)
  return {
    id,
    version,
    status,
    ...(reason !== undefined && { reason }),
    contentDigest,
    ...(source !== undefined && { source }),
    ...(Object.keys(files).length > 0 && { files: filesEntry(files) }),
  }
}

/**
 * Put new entries in the stead of old ones; what was not built now stays, and so does the digest of a graph that is the
 * same. In order of identity.
 */
export function updateCatalogue(
  last: Catalogue | undefined,
  entries: readonly (CatalogueEntry | WithdrawnEntry)[],
): Catalogue {
  const byId = new Map<string, CatalogueEntry | WithdrawnEntry>()
  for (const entry of last?.articles ?? []) byId.set(entry.id, entry)
  for (const entry of last?.withdrawn ?? []) byId.set(entry.id, entry)
  for (const entry of entries) byId.set(entry.id, keepGraphDigest(entry, byId.get(entry.id)))
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const withdrawn = sorted.filter((entry): entry is WithdrawnEntry => 'status' in entry)
  return {
    articles: sorted.filter((entry): entry is CatalogueEntry => !('status' in entry)),
    ...(withdrawn.length > 0 && { withdrawn }),
  }
}

function keepGraphDigest(
  entry: CatalogueEntry | WithdrawnEntry,
  last: CatalogueEntry | WithdrawnEntry | undefined,
): CatalogueEntry | WithdrawnEntry {
  if ('status' in entry || !last || 'status' in last || last.graphDigest === undefined) return entry
  if (entry.version !== last.version || entry.contentDigest !== last.contentDigest) return entry
  const { files, ...rest } = entry
  return { ...rest, graphDigest: last.graphDigest, files }
}

/** Whether JSON is a catalogue as far as the next build reads it. */
export function isCatalogue(value: unknown): value is Catalogue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'articles' in value &&
    Array.isArray(value.articles) &&
    value.articles.every(hasId) &&
    (!('withdrawn' in value) || (Array.isArray(value.withdrawn) && value.withdrawn.every(hasId)))
  )
}

function hasId(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
}
