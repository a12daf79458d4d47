import { type Finding, findingOf } from '../model/finding.js'
import type { Source } from '../model/ports.js'

/** The most bytes that are read as one article: of text, and of a PDF, which holds pictures and fonts too. */
const MOST = { text: 1_000_000, pdf: 20_000_000 }

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
  const limit = source.path.toLowerCase().endsWith('.pdf') ? MOST.pdf : MOST.text
  if (source.size > limit) return findingOf(source.path, 'input-too-large', { bytes: source.size, limit })
  try {
    const bytes = await source.read()
    if (bytes.length <= limit) return bytes
    return findingOf(source.path, 'input-too-large', { bytes: bytes.length, limit })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    return findingOf(source.path, 'input-unreadable', { reason: REASONS[error.code] ?? error.message })
  }
}
