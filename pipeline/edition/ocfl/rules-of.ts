import type { Report } from '../finding-list.js'
import type { OcflCode } from './codes.js'
import type { OcflVersion } from './inventory-read.js'

/** What OCFL 1.0 says under another code than 1.1, or not at all. */
const CODES_1_0: ReadonlyMap<OcflCode, OcflCode | undefined> = new Map([
  ['E103', 'E038'],
  ['E104', 'E046'],
  ['E105', 'E009'],
  ['E106', 'E041'],
  ['E107', undefined],
  ['E108', 'E017'],
  ['E110', 'E037'],
  ['E111', 'E057'],
  ['E112', 'E067'],
  ['W016', 'W013'],
])

/** Report by the rules of the version of OCFL that an object or a root declares. */
export function rulesOf(version: OcflVersion, report: Report<OcflCode>): Report<OcflCode> {
  if (version !== '1.0') return report
  return (code, path, found) => {
    const own = CODES_1_0.has(code) ? CODES_1_0.get(code) : code
    if (own) report(own, path, found)
  }
}
