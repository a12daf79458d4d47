import { digested, subresourceIntegrity } from './digested.js'

/** Digest a file in the form that subresource integrity uses. */
export function integrityOf(bytes: Uint8Array): string {
  return subresourceIntegrity(digested(bytes))
}
