import type { PurgeEntry } from '../model/log-entry.js'
import type { OutputReader } from '../model/ports.js'
import { objectOf } from './archive.js'
import { EDITION_RECORD, isEditionRecord } from './edition-record.js'
import { purgedId } from './object-path.js'
import { readObject } from './read-history.js'
import { damaged, parseJson } from './read-json.js'
import { readVersion } from './read-version.js'

/**
 * Read when all versions of an article were removed for good, by whom and why: newest first, as an article can be
 * published anew, and purged again. Empty where it never was.
 *
 * @throws {OutputError} where the archive cannot be read, or is damaged.
 */
export async function readPurges(output: OutputReader, id: string): Promise<readonly PurgeEntry[]> {
  const history = await readObject(output, objectOf(purgedId(id)))
  if (!history) return []
  const purges: PurgeEntry[] = []
  for (const number of history.versions.toReversed()) {
    const kept = readVersion(output, history, number)
    const bytes = await kept?.read(EDITION_RECORD)
    const path = `${history.object} (${EDITION_RECORD} of v${number})`
    if (!kept || !bytes) throw damaged(path)
    const { version, reason } = parseJson(new TextDecoder().decode(bytes), path, isEditionRecord)
    const { created, user } = kept
    purges.push({
      version,
      created,
      kind: 'purge',
      ...(reason !== undefined && { reason }),
      ...(user && { user }),
    })
  }
  return purges
}
