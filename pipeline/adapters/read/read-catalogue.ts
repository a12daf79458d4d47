import { catalogueOf, mergeEntries } from '../../edition/merge-entries.js'
import type { Catalogue, Entry } from '../../model/edition.js'
import { publishedIn } from './published-in.js'

/**
 * Read what an output folder has, in order of identity, all of it at once: `index.json` and, where that names shards,
 * those. `readEntries` holds one shard at a time.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 * @throws {ReadError} `NOTHING_PUBLISHED` where there is none.
 * @throws {OutputError} where it cannot be read, or is damaged.
 */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const catalogue = await publishedIn(folder)
  const entries: Entry[] = []
  for await (const entry of catalogue.entries()) entries.push(entry)
  const { files } = catalogue
  return { ...catalogueOf(mergeEntries([], entries)), ...(files && { files }) }
}
