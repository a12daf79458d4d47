import type { CatalogueEntry, WithdrawnEntry } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { readCatalogue } from './catalogue-file.js'

/**
 * Read which articles an output folder has, those that were withdrawn too, by their identities.
 *
 * @returns Undefined where nothing is published there.
 * @throws {OutputError} where the folder cannot be read, or its catalogue is damaged.
 */
export async function knownArticles(
  output: OutputFolder,
): Promise<ReadonlyMap<string, CatalogueEntry | WithdrawnEntry> | undefined> {
  const catalogue = await readCatalogue(output)
  if (!catalogue) return undefined
  // What is published now goes before what once was withdrawn.
  return new Map([...(catalogue.withdrawn ?? []), ...catalogue.articles].map((entry) => [entry.id, entry]))
}
