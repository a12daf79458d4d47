import type { VerifyRootOptions } from '../edition/ocfl/verify-storage-root.js'
import { type VerifiableKind, verifiableKind, verifyFolder } from '../edition/verify-folder.js'
import type { Folder } from '../model/ports.js'
import { UsageError } from '../model/usage-error.js'
import type { VerificationFinding } from '../model/verification-finding.js'
import { nodeFolder } from './node-folder.js'

/**
 * Verify an output folder, an OCFL storage root or a single OCFL object: told apart by what is in it.
 *
 * Findings come as they are made. Nothing is written.
 *
 * @param target Path of the folder, or the folder itself.
 * @throws {UsageError} where it is none of the three.
 */
export async function* verify(
  target: string | Folder,
  options: VerifyRootOptions = {},
): AsyncGenerator<VerificationFinding> {
  const folder = typeof target === 'string' ? nodeFolder(target) : target
  const name = typeof target === 'string' ? `\`${target}\`` : 'The folder'
  yield* verifyFolder(folder, await kindOrRefuse(folder, name), options)
}

/**
 * Tell what a folder is to be verified as.
 *
 * @param name What it is called where it is refused.
 * @throws {UsageError} where it is nothing that can be verified.
 */
export async function kindOrRefuse(folder: Folder, name: string): Promise<VerifiableKind> {
  const kind = await verifiableKind(folder)
  if (kind) return kind
  const is = (await folder.list('')) ? 'is nothing that can be verified' : 'is no folder that is there'
  throw new UsageError(`${name} ${is}, expected an output folder, an OCFL storage root or an OCFL object`)
}
