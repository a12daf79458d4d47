import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import type { OcflCode } from './codes.js'
import type { VersionName } from './version-name.js'

/**
 * Check that version folders are numbered from 1 without a gap, and named alike.
 *
 * @param path Of the object.
 * @param versions In order of their numbers.
 */
export function checkVersionNames(
  path: string,
  versions: readonly VersionName[],
  report: Report<OcflCode>,
): void {
  const [first] = versions
  if (!first) {
    report('E008', path, 'No version folder')
    return
  }
  checkSequence(path, versions, report)
  if (first.isPadded) report('W001', joinPath(path, first.name), `Padded version folder ${shown(first.name)}`)
  for (const { name, digits, isPadded } of versions) {
    const found = `Unexpected ${shown(name)} where the first is ${shown(first.name)}`
    if (isPadded === first.isPadded && (!isPadded || digits === first.digits)) continue
    const isFull = first.isPadded && !isPadded && digits === first.digits
    if (isFull) {
      report('E011', joinPath(path, name), found)
      report('E013', joinPath(path, name), found)
    } else report('E012', joinPath(path, name), found)
  }
}

/** Check that numbers in ascending order start at 1 and have no gap; what `path` is of, its folders or its inventory. */
export function checkSequence(
  path: string,
  versions: readonly VersionName[],
  report: Report<OcflCode>,
): void {
  const [first] = versions
  if (first && first.number !== 1) report('E009', path, `The first version is ${shown(first.name)}`)
  for (const [i, { name, number }] of versions.entries()) {
    const before = versions[i - 1]
    if (!before || number - before.number === 1) continue
    const what = number === before.number ? 'the same as' : 'next to'
    report(
      number === before.number ? 'E012' : 'E010',
      path,
      `${shown(name)} is ${what} ${shown(before.name)}`,
    )
  }
}
