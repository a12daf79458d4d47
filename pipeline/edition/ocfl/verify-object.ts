import type { Folder } from '../../model/ports.js'
import type { VerificationFinding } from '../../model/verification-finding.js'
import { findingList } from '../finding-list.js'
import { attempt } from './attempt.js'
import { checkContentFiles } from './check-content-files.js'
import { checkDeclaration, OBJECT_DECLARATION } from './check-declaration.js'
import { checkDigests, compareDigests } from './check-digests.js'
import { checkObjectEntries } from './check-object-entries.js'
import { checkRootInventory } from './check-root-inventory.js'
import { checkVersionNames } from './check-version-names.js'
import { checkVersions, numbered } from './check-versions.js'
import { OCFL_RULES, type OcflCode } from './codes.js'
import { expectedDigests } from './expected-digests.js'
import type { OcflVersion } from './inventory-read.js'
import { loadInventory } from './load-inventory.js'
import { rulesOf } from './rules-of.js'

export interface VerifyOptions {
  /** Read every content file and hold it against its digests; without, only that it is there. */
  readonly deep?: boolean
}

export interface VerifiedObject {
  readonly path: string
  /** Undefined where the inventory tells none. */
  readonly id: string | undefined
  readonly ocfl: OcflVersion | undefined
  readonly findings: readonly VerificationFinding[]
}

/**
 * Hold an OCFL object of version 1.0 or 1.1 against the specification.
 *
 * Of one code no more than a hundred findings are listed. Content is read in pieces, however large it is.
 *
 * @param path Of the object's folder; empty for the folder itself.
 *
 * Source: https://ocfl.io/1.1/spec/#object-spec
 */
export async function verifyObject(
  folder: Folder,
  path: string,
  { deep = false }: VerifyOptions = {},
): Promise<VerifiedObject> {
  const list = findingList<OcflCode>(OCFL_RULES)
  const entries = (await attempt(path, list.report, () => folder.list(path))) ?? []
  const declared = await checkDeclaration(folder, path, entries, OBJECT_DECLARATION, list.report)
  const report = rulesOf(declared ?? '1.1', list.report)
  const loaded = await loadInventory(folder, path, { entries, report })
  if (!loaded) report('E063', path, 'No inventory')
  const versions = await checkObjectEntries(folder, path, entries, report)
  checkVersionNames(path, versions, report)
  const root = loaded?.inventory
  if (root) checkRootInventory(root, declared, versions, report)

  const expected = expectedDigests()
  if (root) expected.add(root)
  const files = await checkVersions(folder, path, { root: loaded, declared, versions, expected, report })
  if (root) {
    checkContentFiles(path, root, files, root.contentDirectory ?? 'content', numbered(versions), report)
  }
  if (deep) await checkDigests(folder, path, files, expected.byFile, report)
  else compareDigests(path, expected.byFile, report)
  return { path, id: root?.id, ocfl: declared, findings: list.findings() }
}
