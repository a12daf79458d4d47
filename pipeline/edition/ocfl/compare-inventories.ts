import type { Report } from '../finding-list.js'
import { shown } from '../shown.js'
import type { OcflCode } from './codes.js'
import type { InventoryRead } from './inventory-read.js'

/** Hold an earlier inventory of an object against its newest one: both must tell the same history. */
export function compareInventories(
  earlier: InventoryRead,
  newest: InventoryRead,
  report: Report<OcflCode>,
): void {
  const say = (code: OcflCode, found: string) => report(code, earlier.path, found)
  if (earlier.id !== undefined && newest.id !== undefined && earlier.id !== newest.id) {
    const found = `The \`id\` is ${shown(earlier.id)}, that of the newest inventory ${shown(newest.id)}`
    say('E037', found)
    say('E110', found)
  }
  const [name, newestName] = [earlier.contentDirectory, newest.contentDirectory]
  if ((name ?? 'content') !== (newestName ?? 'content')) {
    const found = `The content folder is ${shown(name ?? 'content')}, and ${shown(newestName ?? 'content')} in the newest inventory`
    say('E019', found)
    say('E020', found)
  }
  const translated =
    earlier.digestAlgorithm === newest.digestAlgorithm ? undefined : translation(earlier, newest)
  for (const [version, block] of earlier.versions) {
    const now = newest.versions.get(version)
    if (!now) continue
    const differing = differingPath(block.state.digests, now.state.digests, translated)
    if (differing !== undefined)
      say('E066', `Another state of ${shown(version)}, as ${shown(differing)} shows`)
    const isSame =
      block.created === now.created &&
      block.message === now.message &&
      block.userName === now.userName &&
      block.userAddress === now.userAddress
    if (!isSame) say('W011', `Another \`created\`, \`message\` or \`user\` of ${shown(version)}`)
  }
}

/** Find a logical path that two states do not give the same content. */
function differingPath(
  earlier: ReadonlyMap<string, string>,
  newest: ReadonlyMap<string, string>,
  translated: ReadonlyMap<string, string> | undefined,
): string | undefined {
  for (const [path, digest] of earlier) {
    const then = translated ? translated.get(digest) : digest
    if (then === undefined || newest.get(path) !== then) return path
  }
  if (newest.size === earlier.size) return undefined
  for (const path of newest.keys()) if (!earlier.has(path)) return path
  return undefined
}

/** The newest inventory's digests by those of an earlier one that was made with another algorithm: of the same files. */
function translation(earlier: InventoryRead, newest: InventoryRead): ReadonlyMap<string, string> {
  const digests = new Map<string, string>()
  for (const [path, digest] of earlier.manifest.digests) {
    const now = newest.manifest.digests.get(path)
    if (now !== undefined && !digests.has(digest)) digests.set(digest, now)
  }
  return digests
}
