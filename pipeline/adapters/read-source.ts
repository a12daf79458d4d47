import { type Finding, findingOf } from '../model/finding.js'
import type { Source } from '../model/ports.js'

/** The most bytes that are read as one article. */
const MOST = 1_000_000

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'there is no such file; a link may lead nowhere',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk gave an error',
}

/** Read a source's bytes, or say why they cannot be read. */
export async function readSource(source: Source): Promise<Uint8Array | Finding> {
  if (source.size > MOST)
    return findingOf(source.path, 'input-too-large', { bytes: source.size, limit: MOST })
  try {
    const bytes = await source.read()
    if (bytes.length <= MOST) return bytes
    return findingOf(source.path, 'input-too-large', { bytes: bytes.length, limit: MOST })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    return findingOf(source.path, 'input-unreadable', { reason: REASONS[error.code] ?? error.message })
  }
}
