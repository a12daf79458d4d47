import { createHash } from 'node:crypto'
import type { OutputReader } from '../model/ports.js'
import type { History } from './read-history.js'
import { damaged } from './read-json.js'

/** What the archive says of one version, and its files. */
export interface KeptVersion {
  readonly version: number
  /** When it was kept, ISO 8601. */
  readonly created: string
  readonly message?: string
  readonly user?: { readonly name: string; readonly address?: string }
  /**
   * Read a file as it was when the version was kept; undefined where the version has none of that name.
   *
   * @throws {OutputError} where the archive lost or changed it.
   */
  readonly read: (name: string) => Promise<Uint8Array | undefined>
}

/**
 * Open one version of an article: from a logical name to a digest in the version's state, from the digest to a path in
 * the manifest, which may lead into an earlier version's folder. What is read there is held against the digest.
 *
 * @returns Undefined where there is no such version.
 *
 * Source: https://ocfl.io/1.1/spec/#inventory
 */
export function readVersion(
  output: OutputReader,
  { object, inventory }: History,
  version: number,
): KeptVersion | undefined {
  const kept = inventory.versions[`v${version}`]
  if (!kept) return undefined
  const { created, message, user, state } = kept
  const digests = new Map(
    Object.entries(state).flatMap(([digest, names]) => names.map((name) => [name, digest] as const)),
  )
  return {
    version,
    created,
    ...(message !== undefined && { message }),
    ...(user !== undefined && { user }),
    read: async (name) => {
      const digest = digests.get(name)
      if (digest === undefined) return undefined
      const [path] = inventory.manifest[digest] ?? []
      if (path === undefined) throw damaged(`${object}/inventory.json`)
      const bytes = await output.read(`${object}/${path}`)
      if (!bytes || sha512(bytes) !== digest.toLowerCase()) throw damaged(`${object}/${path}`)
      return bytes
    },
  }
}

function sha512(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex')
}
