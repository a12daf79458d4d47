import { isObject } from '../../language/json/is-object.js'
import type { JsonValue } from '../../language/json/json-value.js'
import type { Report } from '../finding-list.js'
import { shown } from '../shown.js'
import type { OcflCode } from './codes.js'
import { type DigestBlock, EMPTY_BLOCK } from './inventory-read.js'

/** Which code a fault has in the block that it is in. */
interface BlockCodes {
  readonly notObject: OcflCode
  readonly notList: OcflCode
  readonly notString: OcflCode
  readonly badPart: OcflCode
  readonly badEnd: OcflCode
  readonly conflict: OcflCode
  readonly sameDigest: OcflCode
}

export const BLOCKS = {
  manifest: {
    notObject: 'E106',
    notList: 'E092',
    notString: 'E098',
    badPart: 'E099',
    badEnd: 'E100',
    conflict: 'E101',
    sameDigest: 'E096',
  },
  state: {
    notObject: 'E050',
    notList: 'E051',
    notString: 'E051',
    badPart: 'E052',
    badEnd: 'E053',
    conflict: 'E095',
    sameDigest: 'E050',
  },
  fixity: {
    notObject: 'E057',
    notList: 'E057',
    notString: 'E057',
    badPart: 'E099',
    badEnd: 'E100',
    conflict: 'E101',
    sameDigest: 'E097',
  },
} as const satisfies Readonly<Record<string, BlockCodes>>

/** How many hexadecimal digits an algorithm gives, and the code of its rule. */
const SHAPES: ReadonlyMap<string, { readonly digits: number; readonly code: OcflCode }> = new Map([
  ['md5', { digits: 32, code: 'E057' }],
  ['sha1', { digits: 40, code: 'E029' }],
  ['sha256', { digits: 64, code: 'E030' }],
  ['sha512', { digits: 128, code: 'E031' }],
  ['blake2b-512', { digits: 128, code: 'E032' }],
])

/**
 * Read a JSON object whose names are digests and whose values are lists of paths: a manifest, a state, or the fixity
 * values of one algorithm. Paths that no file can have are reported and left out.
 *
 * @param path Of the inventory, for what is reported.
 * @param place What the block is called in messages: "the manifest".
 */
export function readDigestBlock(
  value: JsonValue,
  kind: keyof typeof BLOCKS,
  algorithm: string | undefined,
  { path, place, report }: { path: string; place: string; report: Report<OcflCode> },
): DigestBlock {
  const codes: BlockCodes = BLOCKS[kind]
  if (!isObject(value)) {
    report(codes.notObject, path, `${capitalised(place)} is no JSON object`)
    return EMPTY_BLOCK
  }
  const digests = new Map<string, string>()
  const keys = new Set<string>()
  const folded = new Set<string>()
  for (const [key, paths] of Object.entries(value)) {
    const digest = key.toLowerCase()
    checkDigest(key, kind, algorithm, (code, found) => report(code, path, `${found} in ${place}`))
    if (folded.has(digest)) report(codes.sameDigest, path, `Unexpected second ${shown(key)} in ${place}`)
    folded.add(digest)
    keys.add(key)
    if (!Array.isArray(paths) || (paths.length === 0 && kind === 'manifest')) {
      report(codes.notList, path, `No list of paths for ${shown(key)} in ${place}`)
      continue
    }
    for (const one of paths) {
      if (typeof one !== 'string') report(codes.notString, path, `A path that is no string in ${place}`)
      else if (digests.has(one)) report(codes.conflict, path, `Unexpected second ${shown(one)} in ${place}`)
      else if (isSafe(one, codes, path, place, report)) digests.set(one, digest)
    }
  }
  for (const [outer, inner] of conflicts(digests.keys())) {
    report(codes.conflict, path, `Unexpected ${shown(inner)} below the file ${shown(outer)} in ${place}`)
  }
  return { digests, keys }
}

function checkDigest(
  digest: string,
  kind: keyof typeof BLOCKS,
  algorithm: string | undefined,
  report: (code: OcflCode, found: string) => void,
): void {
  const shape = algorithm === undefined ? undefined : SHAPES.get(algorithm)
  if (!shape) return
  if (!/^[0-9a-f]*$/i.test(digest)) report(shape.code, `Unexpected ${shown(digest)} for a digest`)
  else if (digest.length !== shape.digits) {
    const isOther = kind !== 'fixity' && [...SHAPES.values()].some(({ digits }) => digits === digest.length)
    report(isOther ? 'E039' : shape.code, `A digest of ${digest.length} digits, ${shown(digest)},`)
  }
}

/** Whether a path stays below its folder. */
function isSafe(
  path: string,
  codes: BlockCodes,
  inventory: string,
  place: string,
  report: Report<OcflCode>,
): boolean {
  const isBadEnd = path.startsWith('/') || path.endsWith('/')
  const isBadPart = /(?:^|\/)\.{0,2}(?:\/|$)/.test(path.replace(/^\//, '').replace(/\/$/, ''))
  if (isBadEnd) report(codes.badEnd, inventory, `Unexpected path ${shown(path)} in ${place}`)
  if (isBadPart) report(codes.badPart, inventory, `Unexpected path ${shown(path)} in ${place}`)
  return !isBadEnd && !isBadPart
}

/** Find the paths that lie below another one, each with the nearest such. */
function conflicts(paths: Iterable<string>): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  // Paths that the next one may begin with, each of which begins with the one before: never more than it has characters.
  const beginnings: string[] = []
  for (const path of [...paths].sort()) {
    for (
      let last = beginnings.at(-1);
      last !== undefined && !path.startsWith(last);
      last = beginnings.at(-1)
    ) {
      beginnings.pop()
    }
    const outer = beginnings.findLast((one) => path[one.length] === '/')
    if (outer !== undefined) found.push([outer, path])
    beginnings.push(path)
  }
  return found
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
