import type { Article } from '../model/article.js'
import type { CatalogueEntry, Edition, FileEntries, WithdrawnEntry } from '../model/edition.js'
import { mediaTypeOf } from '../model/formats.js'
import { type Digested, subresourceIntegrity } from './digested.js'

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
          integrity: subresourceIntegrity(file),
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
