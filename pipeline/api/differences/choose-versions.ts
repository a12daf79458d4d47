import type { History } from '../../edition/read-history.js'
import { printable } from '../../language/printable.js'
import { UsageError } from '../../model/usage-error.js'

/**
 * Find which two versions of an article are meant: `v2` or `2` or `latest`; without the second the latest, without both
 * the two newest.
 *
 * @throws {UsageError} where there is no such version, or none to hold the only one against.
 */
export function chooseVersions(
  id: string,
  { versions }: History,
  from: string | undefined,
  to: string | undefined,
): { readonly from: number; readonly to: number } {
  const newest = versions.at(-1) ?? 0
  const numberOf = (given: string) => {
    const [, digits] = /^v?(\d{1,9})$/i.exec(given) ?? []
    const version = given.toLowerCase() === 'latest' ? newest : Number(digits)
    if (versions.includes(version)) return version
    const there = newest === 1 ? 'there is v1 alone' : `there are v1 to v${newest}, and latest`
    throw new UsageError(`No version \`${printable(given)}\` of \`${printable(id)}\`, ${there}`)
  }
  if (from !== undefined) return { from: numberOf(from), to: numberOf(to ?? 'latest') }
  if (newest < 2)
    throw new UsageError(`\`${printable(id)}\` has one version, v1, and nothing to hold it against`)
  return { from: newest - 1, to: newest }
}
