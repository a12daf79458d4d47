import { toJson } from '../language/json/to-json.js'
import type { EditionRecord, Signature, WithdrawnEntry } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { readHead, versionStep } from './archive.js'
import { digested } from './digested.js'
import { EDITION_RECORD, isEditionRecord } from './edition-record.js'
import { purgedId } from './object-path.js'
import type { Step } from './steps.js'

/** Read what is left of an article that was purged; undefined where it was not. */
export async function readPurged(output: OutputFolder, id: string): Promise<WithdrawnEntry | undefined> {
  const head = await readHead(output, purgedId(id))
  const record = await head?.file(EDITION_RECORD, isEditionRecord)
  return record && entryOfRecord(record)
}

export interface Purge {
  readonly id: string
  /** The newest version that is removed. */
  readonly version: number
  readonly reason: string
  readonly created: Date
  readonly signature: Signature
}

/** Plan the object that tells that an article was purged: it keeps nothing of what the article said. */
export async function purgedStep(
  output: OutputFolder,
  { id, version, reason, created, signature }: Purge,
): Promise<{ step: Step; entry: WithdrawnEntry }> {
  const record: EditionRecord = { id, version, status: 'canceled', reason, purged: true }
  const step = versionStep({
    id: purgedId(id),
    files: new Map([[EDITION_RECORD, digested(toJson(record))]]),
    last: (await readHead(output, purgedId(id)))?.inventory,
    created,
    signature,
    event: `Purged: ${reason}`,
  })
  return { step, entry: entryOfRecord(record) }
}

/** Write what the catalogue says of an article that was purged. */
export function entryOfRecord({ id, version, reason }: EditionRecord): WithdrawnEntry {
  return { id, version, status: 'canceled', ...(reason !== undefined && { reason }), purged: true }
}
