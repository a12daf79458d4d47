import type { OutputFolder } from '../model/ports.js'
import { isObject } from '../validation/json-value.js'
import { isCatalogue } from './catalogue.js'
import { readJson } from './read-json.js'

/** An article that the catalogue of an output folder names. */
export interface KnownArticle {
  readonly id: string
  readonly headline?: string
  readonly version?: number
  readonly contentDigest?: string
  /** It was published, and is no longer. */
  readonly withdrawn: boolean
  /** Why it was withdrawn. */
  readonly reason?: string
}

/**
 * Read which articles an output folder has, those that were withdrawn too, by their identities.
 *
 * @returns Undefined where nothing is published there.
 * @throws {OutputError} where the folder cannot be read, or its catalogue is damaged.
 */
export async function knownArticles(
  output: OutputFolder,
): Promise<ReadonlyMap<string, KnownArticle> | undefined> {
  const catalogue = await readJson(output, 'index.json', isCatalogue)
  if (!catalogue) return undefined
  const withdrawn: readonly unknown[] =
    'withdrawn' in catalogue && Array.isArray(catalogue.withdrawn) ? catalogue.withdrawn : []
  const known = new Map<string, KnownArticle>()
  for (const entry of withdrawn) add(known, entry, true)
  // What is published now goes before what once was withdrawn.
  for (const entry of catalogue.articles) add(known, entry, false)
  return known
}

function add(known: Map<string, KnownArticle>, entry: unknown, withdrawn: boolean): void {
  if (!isObject(entry) || typeof entry.id !== 'string') return
  const { id, headline, version, contentDigest, reason } = entry
  known.set(id, {
    id,
    ...(typeof headline === 'string' && { headline }),
    ...(typeof version === 'number' && { version }),
    ...(typeof contentDigest === 'string' && { contentDigest }),
    withdrawn,
    ...(withdrawn && typeof reason === 'string' && { reason }),
  })
}
