import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'

/** Properties that follow from a change and make none. */
const VOLATILE = ['version', 'dateModified', 'sdDatePublished']

/**
 * Digest what an article says: SHA-256 over its RFC 8785 canonical JSON without the volatile properties: `version`,
 * `dateModified` and the date of the structured data.
 *
 * @returns `sha256-` and hexadecimal.
 */
export function contentDigest(article: object): string {
  const content = Object.fromEntries(Object.entries(article).filter(([name]) => !VOLATILE.includes(name)))
  return `sha256-${createHash('sha256').update(canonicalize(content)).digest('hex')}`
}
