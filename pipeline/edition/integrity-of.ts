import { createHash } from 'node:crypto'

/** Digest a file in the form that subresource integrity uses. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}
