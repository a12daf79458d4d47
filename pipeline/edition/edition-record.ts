import { toJson } from '../language/json/to-json.js'
import { type Edition, type EditionRecord, STATUSES } from '../model/edition.js'

/** Name of the content file in which each version says what it is. */
export const EDITION_RECORD = 'edition.json'

/** Write what a version says about itself. */
export function recordOf(id: string, { version, status, reason, contentDigest }: Edition): string {
  const record: EditionRecord = {
    id,
    version,
    status,
    ...(reason !== undefined && { reason }),
    contentDigest,
  }
  return toJson(record)
}

/** Whether JSON is what a version says about itself, as far as it is read again. */
export function isEditionRecord(value: unknown): value is EditionRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'version' in value &&
    typeof value.version === 'number' &&
    'status' in value &&
    STATUSES.some((status) => status === value.status) &&
    (!('reason' in value) || typeof value.reason === 'string') &&
    (!('contentDigest' in value) || typeof value.contentDigest === 'string')
  )
}
