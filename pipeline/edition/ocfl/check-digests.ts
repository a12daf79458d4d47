import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { inOrder } from '../in-order.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import type { OcflCode } from './codes.js'
import type { ExpectedDigest } from './expected-digests.js'

/** Files of an object that are read at the same time. */
const AT_ONCE = 4

/** Read each content file once and hold it against all that the inventories say of it. */
export async function checkDigests(
  folder: Folder,
  object: string,
  files: Iterable<string>,
  expected: ReadonlyMap<string, readonly ExpectedDigest[]>,
  report: Report<OcflCode>,
): Promise<void> {
  const checked = inOrder(files, AT_ONCE, async (file) => {
    const said = expected.get(file)
    if (!said) return
    const path = joinPath(object, file)
    const algorithms = [...new Set(said.map(({ algorithm }) => algorithm))]
    const digests = await attempt(path, report, () => folder.digests(path, algorithms))
    for (const { algorithm, digest, code, inventory } of said) {
      const actual = digests?.get(algorithm)
      if (actual !== undefined && actual !== digest)
        report(code, path, `The content has not the ${algorithm} digest that ${shown(inventory)} says`)
    }
  })
  for await (const _ of checked);
}

/** Hold what the inventories say of each file against each other, without reading it. */
export function compareDigests(
  object: string,
  expected: ReadonlyMap<string, readonly ExpectedDigest[]>,
  report: Report<OcflCode>,
): void {
  for (const [file, said] of expected) {
    const first = new Map<string, ExpectedDigest>()
    for (const one of said) {
      const other = first.get(one.algorithm)
      if (!other) first.set(one.algorithm, one)
      else if (other.digest !== one.digest) {
        const found = `${shown(one.inventory)} says another ${one.algorithm} digest than ${shown(other.inventory)}`
        report(one.code, joinPath(object, file), found)
      }
    }
  }
}
