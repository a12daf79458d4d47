import type { Entry } from '../../model/edition.js'
import { publishedIn } from './published-in.js'

/**
 * Read what an output folder has, one entry at a time: what is published, and what is withdrawn, which has a `status`.
 * No more than a shard is held. Up to 10,000 entries come in order of identity, those withdrawn last; more come shard by
 * shard, each in that order.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 * @throws {ReadError} `NOTHING_PUBLISHED` where there is none.
 * @throws {OutputError} where it cannot be read, or is damaged.
 */
export async function* readEntries(folder: string): AsyncGenerator<Entry> {
  const catalogue = await publishedIn(folder)
  yield* catalogue.entries()
}
