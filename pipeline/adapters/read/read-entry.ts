import type { Entry } from '../../model/edition.js'
import { publishedIn } from './published-in.js'

/**
 * Read what an output folder says of one article, by its identity: `politics/vote`. Of a catalogue in shards only one is
 * read. An entry of what is withdrawn has a `status`.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 * @returns Undefined where the catalogue has no such article.
 * @throws {ReadError} `NOTHING_PUBLISHED` where there is none.
 * @throws {OutputError} where it cannot be read, or is damaged.
 */
export async function readEntry(folder: string, id: string): Promise<Entry | undefined> {
  return await (await publishedIn(folder)).entry(id)
}
