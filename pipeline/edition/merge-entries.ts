import type { Catalogue, CatalogueEntry, Entry, WithdrawnEntry } from '../model/edition.js'

/** How a new entry takes over what only the old one knows. */
export type Join = (entry: Entry, last: Entry | undefined) => Entry

/** Put new entries in the stead of old ones; what has no new one stays. In order of identity. */
export function mergeEntries(
  last: readonly Entry[],
  entries: readonly Entry[],
  join: Join = keepGraphDigest,
): Entry[] {
  const byId = new Map<string, Entry>()
  for (const entry of last) byId.set(entry.id, entry)
  for (const entry of entries) byId.set(entry.id, join(entry, byId.get(entry.id)))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** Write entries that are in order as the catalogue, or a shard of it, has them. */
export function catalogueOf(entries: readonly Entry[]): Catalogue {
  const withdrawn = entries.filter((entry): entry is WithdrawnEntry => 'status' in entry)
  return {
    articles: entries.filter((entry): entry is CatalogueEntry => !('status' in entry)),
    ...(withdrawn.length > 0 && { withdrawn }),
  }
}

/** Keep the digest of a graph that is the same. */
export function keepGraphDigest(entry: Entry, last: Entry | undefined): Entry {
  if ('status' in entry || !last || 'status' in last || last.graphDigest === undefined) return entry
  if (entry.version !== last.version || entry.contentDigest !== last.contentDigest) return entry
  const { files, ...rest } = entry
  return { ...rest, graphDigest: last.graphDigest, files }
}
