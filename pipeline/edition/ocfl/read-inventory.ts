import { isUri } from '../../language/is-uri.js'
import { isObject } from '../../language/json/is-object.js'
import type { JsonObject } from '../../language/json/json-value.js'
import type { Report } from '../finding-list.js'
import { shown } from '../shown.js'
import type { OcflCode } from './codes.js'
import { EMPTY_BLOCK, type InventoryRead, OCFL_VERSIONS, type VersionRead } from './inventory-read.js'
import { member } from './member.js'
import { readDigestBlock } from './read-digest-block.js'
import { readFixity } from './read-fixity.js'
import { readVersion } from './read-version.js'
import { versionName } from './version-name.js'

const KEYS: ReadonlySet<string> = new Set([
  'id',
  'type',
  'digestAlgorithm',
  'head',
  'contentDirectory',
  'manifest',
  'versions',
  'fixity',
])

/**
 * Read an inventory from its JSON and report all that is wrong within it, whatever stands about it.
 *
 * @param path Of the inventory, for what is reported.
 */
export function readInventory(value: JsonObject, path: string, report: Report<OcflCode>): InventoryRead {
  const say = (code: OcflCode, found: string) => report(code, path, found)
  checkKeys(value, say)
  const id = stringOf(value, 'id', 'E037', say)
  if (id === '') say('E037', 'Empty `id`')
  else if (id !== undefined && !isUri(id)) say('W005', `The \`id\` is ${shown(id)}`)
  const type = stringOf(value, 'type', 'E038', say)
  const ocfl = OCFL_VERSIONS.find((version) => type === `https://ocfl.io/${version}/spec/#inventory`)
  if (type !== undefined && !ocfl) say('E038', `The \`type\` is ${shown(type)}`)
  const digestAlgorithm = stringOf(value, 'digestAlgorithm', 'E025', say)
  if (digestAlgorithm === 'sha256') say('W004', 'The `digestAlgorithm` is `sha256`')
  else if (digestAlgorithm !== undefined && digestAlgorithm !== 'sha512') {
    say('E025', `The \`digestAlgorithm\` is ${shown(digestAlgorithm)}`)
  }
  const head = stringOf(value, 'head', 'E040', say)
  if (head !== undefined && !versionName(head)) say('E040', `The \`head\` is ${shown(head)}`)
  const contentDirectory = contentDirectoryOf(value, say)

  const written = member(value, 'manifest')
  const manifest =
    written === undefined
      ? EMPTY_BLOCK
      : readDigestBlock(written, 'manifest', digestAlgorithm, { path, place: 'the manifest', report })
  checkContentPaths(manifest.digests.keys(), contentDirectory, say)
  const versions = versionsOf(value, path, digestAlgorithm, report)
  checkStates(manifest.keys, versions, ocfl === '1.0', say)
  return {
    path,
    id,
    ocfl,
    digestAlgorithm,
    head,
    contentDirectory,
    manifest,
    versions,
    fixity: readFixity(member(value, 'fixity'), path, report),
  }
}

type Say = (code: OcflCode, found: string) => void

function checkKeys(value: JsonObject, say: Say): void {
  for (const key of ['id', 'type', 'digestAlgorithm', 'head']) {
    if (!Object.hasOwn(value, key)) say('E036', `There is no \`${key}\``)
  }
  for (const key of ['manifest', 'versions']) {
    if (!Object.hasOwn(value, key)) say('E041', `There is no \`${key}\``)
  }
  for (const key of Object.keys(value)) {
    if (KEYS.has(key)) continue
    say('E102', `Unexpected key ${shown(key)}`)
    if (key.toLowerCase() === 'versions') say('E044', `Unexpected key ${shown(key)}`)
    if (key.toLowerCase() === 'fixity') say('E055', `Unexpected key ${shown(key)}`)
  }
  if (!Object.hasOwn(value, 'versions')) say('E043', 'There is no `versions`')
}

function stringOf(value: JsonObject, name: string, code: OcflCode, say: Say): string | undefined {
  const one = member(value, name)
  if (one === undefined || typeof one === 'string') return one
  say(code, `\`${name}\` is no string`)
  return undefined
}

function contentDirectoryOf(value: JsonObject, say: Say): string | undefined {
  const name = member(value, 'contentDirectory')
  if (name === undefined) return undefined
  if (typeof name !== 'string') say('E108', '`contentDirectory` is no string')
  else if (name.includes('/')) say('E017', `The \`contentDirectory\` is ${shown(name)}`)
  else if (name === '.' || name === '..') say('E018', `The \`contentDirectory\` is ${shown(name)}`)
  else if (name === '') say('E108', 'Empty `contentDirectory`')
  else return name
  return 'content'
}

/** Hold content paths against what they must begin with: a version and its content folder. */
function checkContentPaths(paths: Iterable<string>, contentDirectory: string | undefined, say: Say): void {
  for (const path of paths) {
    const [version = '', folder, file] = path.split('/', 3)
    if (folder === undefined && path.includes('\\')) say('E035', `Unexpected content path ${shown(path)}`)
    else if (!versionName(version)) say('E042', `Unexpected content path ${shown(path)}`)
    else if (folder !== (contentDirectory ?? 'content') || file === undefined) {
      const isOther = contentDirectory === undefined && file !== undefined
      say(isOther ? 'E021' : 'E016', `Unexpected content path ${shown(path)}`)
    }
  }
}

function versionsOf(
  value: JsonObject,
  path: string,
  algorithm: string | undefined,
  report: Report<OcflCode>,
): ReadonlyMap<string, VersionRead> {
  const written = member(value, 'versions')
  const versions = new Map<string, VersionRead>()
  if (written === undefined) return versions
  if (!isObject(written)) {
    report('E045', path, '`versions` is no JSON object')
    return versions
  }
  for (const [name, one] of Object.entries(written)) {
    if (!versionName(name))
      report(/^v0*$/.test(name) ? 'E105' : 'E104', path, `Unexpected version ${shown(name)}`)
    const version = readVersion(name, one, { path, algorithm, report })
    if (version) versions.set(name, version)
  }
  if (Object.keys(written).length === 0) report('E008', path, '`versions` is empty')
  return versions
}

/** Hold the digests of states against those of the manifest, each way. */
function checkStates(
  manifest: ReadonlySet<string>,
  versions: ReadonlyMap<string, VersionRead>,
  // OCFL 1.0 lets a digest be written in capitals at one place and in small letters at the other.
  isFolded: boolean,
  say: Say,
): void {
  const written = (digest: string) => (isFolded ? digest.toLowerCase() : digest)
  const there = new Set([...manifest].map(written))
  const used = new Set<string>()
  for (const [name, { state }] of versions) {
    for (const key of state.keys) {
      const digest = written(key)
      used.add(digest)
      if (!there.has(digest))
        say('E050', `${shown(key)} of the state of ${shown(name)} is not in the manifest`)
    }
  }
  for (const key of manifest) {
    if (!used.has(written(key))) say('E107', `${shown(key)} of the manifest is in no state`)
  }
}
