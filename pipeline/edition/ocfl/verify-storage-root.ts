import type { Folder } from '../../model/ports.js'
import type { VerificationFinding } from '../../model/verification-finding.js'
import { findingList } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import { checkDeclaration, ROOT_DECLARATION } from './check-declaration.js'
import { checkExtensions } from './check-extensions.js'
import { OCFL_RULES, type OcflCode } from './codes.js'
import { findObjects } from './find-objects.js'
import { knownIds } from './known-ids.js'
import { readLayout } from './read-layout.js'
import { rulesOf } from './rules-of.js'
import { type VerifiedObject, type VerifyOptions, verifyObject } from './verify-object.js'

export interface VerifyRootOptions extends VerifyOptions {
  /** Told of each object when it was verified, in order of their paths. */
  readonly onObject?: (object: VerifiedObject) => void
}

/**
 * Hold an OCFL storage root of version 1.0 or 1.1, and all objects in it, against the specification.
 *
 * Findings come as they are made, object after object; those on the root itself come last, as some are about all objects.
 * Memory grows with the largest object and the largest folder, not with the number of objects.
 *
 * @param path Of the root's folder; empty for the folder itself.
 *
 * Source: https://ocfl.io/1.1/spec/#storage-root
 */
export async function* verifyStorageRoot(
  folder: Folder,
  path: string,
  { deep = false, onObject }: VerifyRootOptions = {},
): AsyncGenerator<VerificationFinding> {
  const list = findingList<OcflCode>(OCFL_RULES)
  const entries = (await attempt(path, list.report, () => folder.list(path))) ?? []
  const declared = await checkDeclaration(folder, path, entries, ROOT_DECLARATION, list.report)
  const report = rulesOf(declared ?? '1.1', list.report)
  const layout = await readLayout(folder, path, report)
  if (entries.some(({ name, kind }) => name === 'extensions' && kind === 'folder')) {
    await checkExtensions(folder, joinPath(path, 'extensions'), { file: 'E112', name: 'W016' }, report)
  }

  const isKnown = knownIds()
  const counts = { placed: 0, misplaced: 0, atTop: 0, below: 0 }
  // One after the other: two objects with the largest inventories at once would take more memory than Node has.
  for await (const at of findObjects(folder, path, entries, report)) {
    const object = await verifyObject(folder, at, { deep })
    yield* object.findings
    onObject?.(object)
    const { id, ocfl } = object
    const place = path === '' ? object.path : object.path.slice(path.length + 1)
    counts[place.includes('/') ? 'below' : 'atTop']++
    if (ocfl && declared && ocfl > declared) {
      report('E081', object.path, `An object of OCFL ${ocfl} in a storage root of OCFL ${declared}`)
    }
    if (id === undefined) continue
    const right = layout?.(id)
    if (right === place) counts.placed++
    else if (right !== undefined) {
      counts.misplaced++
      report('E083', object.path, `The object ${shown(id)}, whose place is ${shown(joinPath(path, right))}`)
    }
    if (right !== place && isKnown(id)) report('E037', object.path, `A second object ${shown(id)}`)
  }
  if (counts.placed > 0 && counts.misplaced > 0)
    report('W014', path, 'Objects that stand otherwise than the layout has it')
  if (counts.atTop > 0 && counts.below > 0) report('W015', path, 'Objects beside folders of objects')
  yield* list.findings()
}
