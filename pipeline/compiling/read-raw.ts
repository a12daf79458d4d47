import { createHash } from 'node:crypto'
import { readSidecars } from '../adapters/read-sidecars.js'
import { readSource } from '../adapters/read-source.js'
import type { RawText } from '../model/compiled.js'
import type { Finding } from '../model/finding.js'
import type { Source } from '../model/ports.js'

/** Read a source and the files beside it, or say why it cannot be read. */
export async function readRaw(source: Source): Promise<RawText | Finding> {
  const bytes = await readSource(source)
  if (!(bytes instanceof Uint8Array)) return bytes
  const { path, name } = source
  return { path, name, bytes, ...(await readSidecars(source)) }
}

/** Whether a source could be read. */
export function isRaw(read: RawText | Finding): read is RawText {
  return 'bytes' in read
}

/** Digest all that was read of a source: SHA-256 in hexadecimal. */
export function rawDigest({ bytes, sidecars = [] }: RawText): string {
  const hash = createHash('sha256').update(bytes)
  for (const sidecar of sidecars)
    hash.update(`\0${sidecar.path}\0${sidecar.bytes.length}\0`).update(sidecar.bytes)
  return hash.digest('hex')
}
