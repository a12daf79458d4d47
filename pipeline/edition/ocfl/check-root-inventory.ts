import type { Report } from '../finding-list.js'
import { shown } from '../shown.js'
import { checkSequence } from './check-version-names.js'
import type { OcflCode } from './codes.js'
import type { InventoryRead, OcflVersion } from './inventory-read.js'
import { type VersionName, versionName } from './version-name.js'

/**
 * Hold the newest inventory of an object against its declaration and its version folders.
 *
 * @param versions Version folders in order of their numbers.
 */
export function checkRootInventory(
  { path, ocfl, head, versions: told }: InventoryRead,
  declared: OcflVersion | undefined,
  versions: readonly VersionName[],
  report: Report<OcflCode>,
): void {
  const say = (code: OcflCode, found: string) => report(code, path, found)
  if (ocfl && declared && ocfl !== declared) {
    say('E038', `A \`type\` of OCFL ${ocfl} where ${declared} is declared`)
  }
  const newest = versions.at(-1)
  if (head !== undefined && versionName(head)) {
    if (newest && head !== newest.name)
      say('E040', `The \`head\` is ${shown(head)}, the newest folder ${shown(newest.name)}`)
    if (!told.has(head)) say('E040', `The \`head\` is ${shown(head)}, which \`versions\` does not tell`)
  }
  const names = [...told.keys()].map(versionName).filter((name) => name !== undefined)
  checkSequence(
    path,
    names.sort((a, b) => a.number - b.number),
    report,
  )
  const folders = new Set(versions.map(({ name }) => name))
  for (const { name } of names) {
    if (!folders.has(name)) say('E046', `Version ${shown(name)} has no folder`)
  }
  for (const { name } of versions) {
    if (!told.has(name)) say('E046', `\`versions\` does not tell of the folder ${shown(name)}`)
  }
}

/**
 * Hold the inventory in a version folder against where it stands.
 *
 * @param versions Version folders in order of their numbers.
 * @param index Which of them it is.
 */
export function checkVersionInventory(
  { path, head, versions: told }: InventoryRead,
  versions: readonly VersionName[],
  index: number,
  folders: ReadonlyMap<string, VersionName>,
  report: Report<OcflCode>,
): void {
  const own = versions[index]
  if (!own) return
  if (head !== undefined && head !== own.name) {
    report('E040', path, `The \`head\` is ${shown(head)} in the folder ${shown(own.name)}`)
  }
  let known = 0
  for (const name of told.keys()) {
    const version = folders.get(name)
    if (version && version.number <= own.number) known++
    else report('E046', path, `Unexpected version ${shown(name)} in the folder ${shown(own.name)}`)
  }
  if (known > index) return
  const missing = versions.slice(0, index + 1).find(({ name }) => !told.has(name))
  if (missing) report('E046', path, `\`versions\` does not tell of ${shown(missing.name)}`)
}
