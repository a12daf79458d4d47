import type { Version } from '../../edition/differences/index.js'
import { type KeptEdition, readEdition } from '../../edition/read-edition.js'
import type { History } from '../../edition/read-history.js'
import { damaged } from '../../edition/read-json.js'
import type { Described } from '../../formats/differences/described.js'
import type { OutputFolder } from '../../model/ports.js'
import { type Compare, described } from './compare.js'
import { withStatus } from './with-status.js'

/**
 * Hold two versions of an article against each other, as the archive has them.
 *
 * @throws {OutputError} where the archive is damaged.
 */
export async function compareVersions(
  id: string,
  folder: OutputFolder,
  history: History,
  versions: { readonly from: number; readonly to: number },
  compare: Compare,
): Promise<Described> {
  const from = await keptEdition(folder, history, versions.from)
  const to = await keptEdition(folder, history, versions.to)
  return compareEditions(id, from, to, compare)
}

/** Hold two versions that were read against each other. */
export function compareEditions(id: string, from: KeptEdition, to: KeptEdition, compare: Compare): Described {
  const told = described(compare, id, versionOf(from), versionOf(to))
  return { ...told, differences: withStatus(told.differences, from, to) }
}

/** Read a version that the inventory has. */
export async function keptEdition(
  folder: OutputFolder,
  history: History,
  version: number,
): Promise<KeptEdition> {
  const edition = await readEdition(folder, history, version)
  if (!edition) throw damaged(`${history.object}/inventory.json`)
  return edition
}

function versionOf({ version, created, article, readability }: KeptEdition): Version {
  return { name: `v${version}`, version, created, article, ...(readability && { readability }) }
}
