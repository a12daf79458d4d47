import { isObject } from '../language/json/is-object.js'
import type { Catalogue, Entry, ShardedCatalogue } from '../model/edition.js'

/** Whether JSON is a catalogue, or a shard of one, as far as the next build reads it. */
export function isCatalogue(value: unknown): value is Catalogue {
  return (
    isObject(value) &&
    Array.isArray(value.articles) &&
    value.articles.every(isEntry) &&
    (value.withdrawn === undefined || (Array.isArray(value.withdrawn) && value.withdrawn.every(isEntry)))
  )
}

/** Whether JSON is the catalogue's entry of an article, as far as the next build reads it. */
export function isEntry(value: unknown): value is Entry {
  return isObject(value) && typeof value.id === 'string'
}

/** Whether JSON is what `index.json` holds in either form. */
export function isRoot(value: unknown): value is Catalogue | ShardedCatalogue {
  if (!isObject(value) || value.shards === undefined) return isCatalogue(value)
  return Array.isArray(value.shards) && value.shards.every(isShard) && areOfOneLength(value.shards)
}

function isShard(value: unknown): value is { readonly path: string } {
  return (
    isObject(value) &&
    typeof value.path === 'string' &&
    /^index\/[0-9a-f]{1,8}\.json$/.test(value.path) &&
    isCount(value.articles) &&
    isCount(value.withdrawn) &&
    isCount(value.size) &&
    typeof value.integrity === 'string'
  )
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function areOfOneLength(shards: readonly { readonly path: string }[]): boolean {
  return new Set(shards.map(({ path }) => path.length)).size <= 1
}
