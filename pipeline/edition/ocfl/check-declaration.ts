import type { Folder, FolderEntry } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import type { OcflCode } from './codes.js'
import { OCFL_VERSIONS, type OcflVersion } from './inventory-read.js'

/** What a declaration is made of, and the codes of what can be wrong with it. */
interface Declaration {
  readonly prefix: string
  readonly none: OcflCode
  readonly many: OcflCode
  readonly noFile: OcflCode
  readonly noSign: OcflCode
  readonly badTag: OcflCode
  readonly badValue: OcflCode
  readonly badContent: OcflCode
}

export const OBJECT_DECLARATION = {
  prefix: 'ocfl_object_',
  none: 'E003',
  many: 'E003',
  noFile: 'E002',
  noSign: 'E004',
  badTag: 'E005',
  badValue: 'E006',
  badContent: 'E007',
} as const satisfies Declaration

export const ROOT_DECLARATION = {
  prefix: 'ocfl_',
  none: 'E069',
  many: 'E076',
  noFile: 'E075',
  noSign: 'E077',
  badTag: 'E078',
  badValue: 'E079',
  badContent: 'E080',
} as const satisfies Declaration

/** Whether a file's name looks like a declaration of OCFL, be it a right one or not; `ocfl_1.1.md` is a copy of the text. */
export function isDeclarationLike(name: string): boolean {
  return /^\d{0,4}=ocfl_/.test(name) || /^\d{0,4}ocfl_(?:object_)?\d+\.\d+$/.test(name)
}

/**
 * Check the files of a folder that declare what it is.
 *
 * @param path Of the folder.
 * @returns The version of OCFL that is declared, if it is one that is known here.
 */
export async function checkDeclaration(
  folder: Folder,
  path: string,
  entries: readonly FolderEntry[],
  kind: Declaration,
  report: Report<OcflCode>,
): Promise<OcflVersion | undefined> {
  const found: OcflVersion[] = []
  let count = 0
  for (const { name, kind: entryKind } of entries) {
    if (!isDeclarationLike(name)) continue
    const at = joinPath(path, name)
    const [, tag = '', sign = '', value = ''] = /^([^=o]*)(=?)(.*)$/s.exec(name) ?? []
    const version = OCFL_VERSIONS.find((one) => value === `${kind.prefix}${one}`)
    if (sign === '') report(kind.noSign, at, `Unexpected name ${shown(name)}`)
    else if (tag !== '0') report(kind.badTag, at, `Unexpected name ${shown(name)}`)
    else if (entryKind !== 'file') report(kind.noFile, at, `Unexpected ${entryKind} ${shown(name)}`)
    else if (!version) {
      if (new RegExp(`^${kind.prefix}\\d{1,4}\\.\\d{1,4}$`).test(value)) {
        report(kind.none, at, `A version of OCFL that is not known here, ${shown(name)}`)
        count++
      } else report(kind.badValue, at, `Unexpected name ${shown(name)}`)
    } else {
      count++
      found.push(version)
      await checkContent(folder, at, value, kind, report)
    }
  }
  if (count === 0) report(kind.none, path, 'No declaration')
  if (count > 1) report(kind.many, path, `${count} declarations`)
  return found.at(-1)
}

async function checkContent(
  folder: Folder,
  path: string,
  value: string,
  kind: Declaration,
  report: Report<OcflCode>,
): Promise<void> {
  const expected = `${value}\n`
  const bytes = await attempt(path, report, () => folder.read(path, expected.length + 1))
  if (bytes && new TextDecoder().decode(bytes) !== expected) {
    report(kind.badContent, path, 'Unexpected content of the declaration')
  }
}
