import type { Folder } from '../model/ports.js'
import type { VerificationFinding } from '../model/verification-finding.js'
import { verifyObject } from './ocfl/verify-object.js'
import { type VerifyRootOptions, verifyStorageRoot } from './ocfl/verify-storage-root.js'
import { verifyOutput } from './promises/verify-output.js'

/** What a folder is that can be verified. */
export type VerifiableKind = 'output folder' | 'storage root' | 'object'

/** Tell by what is in a folder what it is to be verified as; undefined where it is nothing of that. */
export async function verifiableKind(folder: Folder): Promise<VerifiableKind | undefined> {
  const entries = (await folder.list('')) ?? []
  const has = (name: string, kind: string) => entries.some((one) => one.name === name && one.kind === kind)
  const declares = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (declares(/^0=ocfl_object_/)) return 'object'
  if (declares(/^0=ocfl_\d/)) return 'storage root'
  const published = [has('index.json', 'file'), has('latest', 'folder'), has('archive', 'folder')]
  if (published.filter((one) => one).length >= 2) return 'output folder'
  // What lost its declaration is told by what goes with it.
  if (has('inventory.json', 'file')) return 'object'
  return has('ocfl_layout.json', 'file') ? 'storage root' : undefined
}

/** Verify a folder as what it is. */
export async function* verifyFolder(
  folder: Folder,
  kind: VerifiableKind,
  options: VerifyRootOptions = {},
): AsyncGenerator<VerificationFinding> {
  if (kind === 'output folder') yield* verifyOutput(folder, options)
  else if (kind === 'storage root') yield* verifyStorageRoot(folder, '', options)
  else {
    const object = await verifyObject(folder, '', options)
    options.onObject?.(object)
    yield* object.findings
  }
}
