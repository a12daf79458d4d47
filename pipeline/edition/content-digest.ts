import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'
import type { Article } from '../model/article.js'

/**
 * Digest what an article says: SHA-256 over its RFC 8785 canonical JSON, without `version` and `dateModified`, which
 * follow from a change and make none. The article may be any as read from JSON.
 */
export function contentDigest({
  version: _version,
  dateModified: _modified,
  ...content
}: Article | Readonly<Record<string, unknown>>): string {
  return `sha256-${createHash('sha256').update(canonicalize(content)).digest('hex')}`
}
