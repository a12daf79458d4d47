import type { Severity } from '../../model/finding.js'

/**
 * What the OCFL specification asks for, by the codes of its own list, and the notes (`N`) of this validator.
 *
 * `expects` ends a message that says what is there instead. `unchecked` says why no look at the files can tell.
 *
 * Source: https://ocfl.io/1.1/spec/validation-codes.html
 */
export interface Rule {
  readonly severity: Severity
  readonly expects: string
  readonly unchecked?: string
}

const rules = {
  E001: error(
    'nothing in an object but declaration, inventory, its digest, versions, `logs` and `extensions`',
  ),
  E002: error('a declaration that is a file, as NAMASTE has it'),
  E003: error('exactly one declaration such as `0=ocfl_object_1.1`'),
  E004: error('a declaration of the form `T=dvalue`'),
  E005: error('a declaration that begins with `0`'),
  E006: error('a declaration of `ocfl_object_` and a version of OCFL'),
  E007: error('a declaration that holds its own name behind the `=` and a line feed'),
  E008: error('an object of at least one version'),
  E009: error('versions that start at 1'),
  E010: error('versions without a gap'),
  E011: error('padded version folders that begin with `v0`'),
  E012: error('version folders that are all padded to one length, or all not padded'),
  E013: error('version folders named as the first one is'),
  E014: error('content paths that name version folders as they are'),
  E015: error('no file in a version folder but its inventory and the digest of that'),
  E016: error('all files of a version in its content folder'),
  E017: error('a `contentDirectory` without `/`'),
  E018: error('a `contentDirectory` that is neither `.` nor `..`'),
  E019: error('a `contentDirectory` that the first version has already'),
  E020: error('one `contentDirectory` for all versions'),
  E021: error('a content folder called `content` where no `contentDirectory` is set'),
  E022: error('other folders of a version to be left alone', 'it binds programs, not files'),
  E023: error('every content file of a version in the manifest of its inventory'),
  E024: error('no empty folder below a content folder'),
  E025: error('`sha512` or `sha256` as `digestAlgorithm`'),
  E026: error('fixity algorithms of the specification or an extension', 'E056 says it'),
  E027: error('clients that know all algorithms of the specification', 'it binds programs, not files'),
  E028: error('unknown fixity algorithms to be left alone', 'it binds programs, not files'),
  E029: error('40 hexadecimal digits for SHA-1'),
  E030: error('64 hexadecimal digits for SHA-256'),
  E031: error('128 hexadecimal digits for SHA-512'),
  E032: error('128 hexadecimal digits for BLAKE2b-512'),
  E033: error('an inventory of JSON in UTF-8 as the specification describes it'),
  E034: error('an inventory called `inventory.json`'),
  E035: error('content paths with `/` between their parts'),
  E036: error('an inventory with `id`, `type`, `digestAlgorithm` and `head`'),
  E037: error('an `id` that is one object’s alone'),
  E038: error('the `type` that belongs to the declared version of OCFL'),
  E039: error('digests of manifest and states by the `digestAlgorithm`'),
  E040: error('the highest version as `head`'),
  E041: error('an inventory with `manifest` and `versions`'),
  E042: error('content paths from the object’s folder on, so that each begins with a version folder'),
  E043: error('an inventory that tells the versions'),
  E044: error('the versions under the key `versions`'),
  E045: error('`versions` that is a JSON object'),
  E046: error('a version folder for each key of `versions`, and a key for each folder'),
  E047: error('each version as a JSON object'),
  E048: error('`created` and `state` for each version'),
  E049: error('a time of RFC 3339 with seconds and a zone'),
  E050: error('states of digests that stand in the manifest as they are written'),
  E051: error('logical paths that are strings, in lists'),
  E052: error('logical paths without empty parts, `.` or `..`'),
  E053: error('logical paths without `/` at their ends'),
  E054: error('a user with a `name`'),
  E055: error('fixity values under the key `fixity`'),
  E056: error('the name of a digest algorithm as a key of `fixity`'),
  E057: error('fixity values as digests, each with a list of content paths'),
  E058: error('a file beside each inventory that states its digest'),
  E059: error('a digest file named after the `digestAlgorithm`'),
  E060: error('the digest of the inventory as it is'),
  E061: error('a digest file of the form `DIGEST inventory.json`'),
  E062: error('the digest of an inventory to be written last', 'files do not tell what was written when'),
  E063: error('an `inventory.json` in the object’s folder'),
  E064: error('the same inventory in the object’s folder and in its newest version'),
  E066: error('earlier inventories that tell each version as the newest does'),
  E067: error('nothing but folders in `extensions`'),
  E069: error('a storage root with a declaration such as `0=ocfl_1.1`'),
  E070: error('an `ocfl_layout.json` of JSON with `extension` and `description`'),
  E071: error('a layout that is the registered name of an extension'),
  E072: error('no file between objects'),
  E073: error('no empty folder'),
  E074: error('storage roots that do not stand within each other'),
  E075: error('a declaration that is a file, as NAMASTE has it'),
  E076: error('exactly one declaration such as `0=ocfl_1.1`'),
  E077: error('a declaration of the form `T=dvalue`'),
  E078: error('a declaration that begins with `0`'),
  E079: error('a declaration of `ocfl_` and a version of OCFL'),
  E080: error('a declaration that holds its own name behind the `=` and a line feed'),
  E081: error('objects of the root’s version of OCFL or an earlier one'),
  E082: error('no object within another'),
  E083: error('objects where the layout places their identifiers'),
  E084: error('no file in a folder that leads to objects'),
  E085: error('objects at the ends of all folders'),
  E087: error('unknown files of a storage root to be left alone', 'it binds programs, not files'),
  E088: error('no folder in a storage root but those of objects and `extensions`'),
  E089: error('nothing but files and folders'),
  E090: error('no links'),
  E092: error('content files that are there and are what the manifest says, in lists'),
  E093: error('content files that have the fixity values given'),
  E094: error('a `message` that is a string'),
  E095: error('logical paths that are unique, none within another'),
  E096: error('each digest once in the manifest, in capitals or not'),
  E097: error('each digest once for a fixity algorithm, in capitals or not'),
  E098: error('content paths that are strings'),
  E099: error('content paths without empty parts, `.` or `..`'),
  E100: error('content paths without `/` at their ends'),
  E101: error('content paths that are unique, none within another'),
  E102: error('no keys but those that the specification describes'),
  E103: error('versions of the same or a later OCFL than those before'),
  E104: error('version names of `v` and a number'),
  E105: error('version numbers from 1 on'),
  E106: error('a `manifest` that is a JSON object'),
  E107: error('each digest of the manifest in the state of a version'),
  E108: error('a `contentDirectory` that names a folder of the version'),
  E110: error('one `id` in all versions'),
  E111: error('`fixity` that is a JSON object'),
  E112: error('nothing but folders in `extensions`'),
  W001: warning('version folders without padding'),
  W002: warning('no folder in a version but its content folder'),
  W003: warning('no content folder where a version holds no files'),
  W004: warning('`sha512` as `digestAlgorithm`'),
  W005: warning('an `id` that is a URI'),
  W007: warning('`message` and `user` for each version'),
  W008: warning('a user with an `address`'),
  W009: warning('an `address` that is a URI'),
  W010: warning('an inventory in each version folder'),
  W011: warning('the same `created`, `message` and `user` of a version in all inventories'),
  W012: warning('records of actions in `logs`', 'what a file records is for people to tell'),
  W013: warning('folders of `extensions` that are called as a registered extension'),
  W014: warning('one layout for all objects'),
  W015: warning('objects side by side in the storage root, or all below folders'),
  W016: warning('folders of `extensions` that are called as a registered extension'),
  N001: error('something that can be read'),
  N002: info('an algorithm that is known here; its values were not checked'),
  N003: info('a layout that is known here; where objects stand was not checked'),
} as const satisfies Readonly<Record<string, Rule>>

export type OcflCode = keyof typeof rules

/** The table, for whoever asks by code. */
export const OCFL_RULES: Readonly<Record<OcflCode, Rule>> = rules

/** The place of the specification that a code stands for; notes have none. */
export function ocflAddress(code: string, version: '1.0' | '1.1' = '1.1'): string | undefined {
  return code.startsWith('N') ? undefined : `https://ocfl.io/${version}/spec/#${code}`
}

function error(expects: string, unchecked?: string): Rule {
  return { severity: 'error', expects, ...(unchecked !== undefined && { unchecked }) }
}

function warning(expects: string, unchecked?: string): Rule {
  return { severity: 'warning', expects, ...(unchecked !== undefined && { unchecked }) }
}

function info(expects: string): Rule {
  return { severity: 'info', expects }
}
