import type { CatalogueEntry, Entry } from '../model/edition.js'
import { type Finding, findingOf } from '../model/finding.js'
import { isPublished } from './catalogue-reader.js'
import type { Identified } from './identities.js'

/** Articles that inputs do not account for, in order of identity. */
export interface Unaccounted {
  /** Those that were built from a file in one of the folders, and have none there any more. */
  readonly missing: readonly CatalogueEntry[]
  /** Of each whose input is another article now, that it stays published beside that. */
  readonly renamed: readonly Finding[]
}

/**
 * Find the articles that inputs do not account for.
 *
 * @param last What is published, whatever the order.
 * @param inputs All inputs; of one that cannot be read the identity is not known.
 * @param folders Paths as the inputs' are, that these are all inputs of; `.` holds all that are relative.
 */
export async function unaccounted(
  last: AsyncIterable<Entry>,
  inputs: readonly (Identified & { readonly isIdentityKnown: boolean })[],
  folders: readonly string[],
): Promise<Unaccounted> {
  const ids = new Set(inputs.map(({ id }) => id))
  const paths = new Set(inputs.map(({ path }) => path))
  const sound = inputs.filter(({ isIdentityKnown }) => isIdentityKnown)
  const soundIds = new Set(sound.map(({ id }) => id))
  const idOf = new Map(sound.map(({ id, path }) => [path, id]))
  const missing: CatalogueEntry[] = []
  const renamed: { readonly id: string; readonly finding: Finding }[] = []
  for await (const entry of last) {
    if (!isPublished(entry)) continue
    const { id, source } = entry
    if (!ids.has(id) && !paths.has(source) && folders.some((folder) => isBelow(source, folder)))
      missing.push(entry)
    const other = soundIds.has(id) ? undefined : idOf.get(source)
    if (other !== undefined)
      renamed.push({ id, finding: findingOf(source, 'identity-changed', { article: other, before: id }) })
  }
  return {
    missing: missing.sort(byId),
    renamed: renamed.sort(byId).map(({ finding }) => finding),
  }
}

/**
 * Say of each missing article that it stays published, and which new one it may have become.
 *
 * @param entries Of all articles that were built; of several new ones that are alike, the last by identity is told.
 */
export async function missingFindings(
  missing: readonly CatalogueEntry[],
  entries: AsyncIterable<Entry>,
): Promise<Finding[]> {
  if (missing.length === 0) return []
  const wanted = new Set(missing.map(({ headline }) => headline))
  const alike = new Map<string, CatalogueEntry>()
  for await (const entry of entries) {
    if (!isPublished(entry) || entry.version !== 1 || !wanted.has(entry.headline)) continue
    const other = alike.get(entry.headline)
    if (!other || other.id < entry.id) alike.set(entry.headline, entry)
  }
  return missing.map(({ id, source, headline }) =>
    findingOf(source, 'input-missing', { article: id, alike: alike.get(headline)?.source }),
  )
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function isBelow(path: string, folder: string): boolean {
  if (folder === '.') return !path.startsWith('../') && !path.startsWith('/')
  return path.startsWith(`${folder}/`)
}
