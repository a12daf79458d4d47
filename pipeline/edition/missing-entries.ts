import type { Catalogue, CatalogueEntry, WithdrawnEntry } from '../model/edition.js'
import { type Finding, findingOf } from '../model/finding.js'
import type { Identified } from './identities.js'

/**
 * Find the articles that were built from a file in one of these folders, and have none there any more.
 *
 * @param folders Paths as the inputs' are; `.` holds all that are relative.
 */
export function missingEntries(
  last: Catalogue | undefined,
  inputs: readonly Identified[],
  folders: readonly string[],
): CatalogueEntry[] {
  if (folders.length === 0) return []
  const ids = new Set(inputs.map(({ id }) => id))
  const paths = new Set(inputs.map(({ path }) => path))
  return (last?.articles ?? []).filter(
    ({ id, source }) =>
      !ids.has(id) && !paths.has(source) && folders.some((folder) => isBelow(source, folder)),
  )
}

/** Say of each missing article that it stays published, and which new one it may have become. */
export function missingFindings(
  missing: readonly CatalogueEntry[],
  entries: readonly (CatalogueEntry | WithdrawnEntry)[],
): Finding[] {
  if (missing.length === 0) return []
  const sourceOf = new Map<string, string>()
  for (const entry of entries) {
    if (!('status' in entry) && entry.version === 1) sourceOf.set(entry.headline, entry.source)
  }
  return missing.map(({ id, source, headline }) =>
    findingOf(source, 'input-missing', { article: id, alike: sourceOf.get(headline) }),
  )
}

/** Say of each article whose input is another article now that it stays published beside that. */
export function renamedFindings(last: Catalogue | undefined, inputs: readonly Identified[]): Finding[] {
  const ids = new Set(inputs.map(({ id }) => id))
  const idOf = new Map(inputs.map(({ id, path }) => [path, id]))
  return (last?.articles ?? []).flatMap(({ id, source }) => {
    const other = ids.has(id) ? undefined : idOf.get(source)
    return other === undefined ? [] : [findingOf(source, 'identity-changed', { article: other, before: id })]
  })
}

function isBelow(path: string, folder: string): boolean {
  if (folder === '.') return !path.startsWith('../') && !path.startsWith('/')
  return path.startsWith(`${folder}/`)
}
