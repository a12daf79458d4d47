import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import type { OcflCode } from './codes.js'

/** Bytes of a digest file that are read: the longest digest, blanks, a name, and some over. */
const MOST = 1024

export interface CheckSidecarOptions {
  /** The inventory's `digestAlgorithm`; undefined where that is not known. */
  readonly algorithm: string | undefined
  /** The algorithms after which digest files in the folder are named. */
  readonly sidecars: readonly string[]
  /** The inventory's digests by all these. */
  readonly digests: ReadonlyMap<string, string>
  readonly report: Report<OcflCode>
}

/** Hold an inventory against the file beside it that states its digest. */
export async function checkSidecar(
  folder: Folder,
  path: string,
  { algorithm, sidecars, digests, report }: CheckSidecarOptions,
): Promise<void> {
  const others = sidecars.filter((one) => algorithm !== undefined && one !== algorithm)
  for (const other of others) {
    const name = `inventory.json.${other}`
    report('E059', joinPath(path, name), `Unexpected digest file ${shown(name)}`)
  }
  const own = algorithm === undefined ? sidecars[0] : sidecars.find((one) => one === algorithm)
  if (own === undefined) {
    report('E058', joinPath(path, 'inventory.json'), 'An inventory without its digest')
    return
  }
  const at = joinPath(path, `inventory.json.${own}`)
  const bytes = await attempt(at, report, () => folder.read(at, MOST))
  if (!bytes) return
  const [, stated] = /^(\S+)[ \t]+inventory\.json\s*$/.exec(new TextDecoder().decode(bytes)) ?? []
  const digest = digests.get(own)
  if (stated === undefined) report('E061', at, 'Unexpected form of the digest file')
  else if (digest !== undefined && stated.toLowerCase() !== digest) {
    report('E060', at, 'A digest that is not the inventory’s')
  }
}
