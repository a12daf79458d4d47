import { createHash } from 'node:crypto'

/** Identifiers that are remembered: some 100 MB of memory. */
const MOST = 1_000_000

/**
 * Make what tells whether an identifier was seen before. It remembers the first million; where a layout gives each
 * identifier a place of its own, two of them cannot be in their places anyway.
 */
export function knownIds(): (id: string) => boolean {
  const known = new Set<string>()
  return (id) => {
    const key = createHash('sha256').update(id).digest('base64').slice(0, 20)
    if (known.has(key)) return true
    if (known.size < MOST) known.add(key)
    return false
  }
}
