import { createRequire } from 'node:module'

/** Read what Presswright's own package says of itself. */
export function ownManifest(): { readonly version: string; readonly description: string } {
  return createRequire(import.meta.url)('presswright/package.json')
}
