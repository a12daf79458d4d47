import { resolve } from 'node:path'
import { printable } from '../../language/printable.js'
import { UsageError } from '../../model/usage-error.js'
import type { ReportOptions } from './format.js'

/**
 * Hold that no two documents are to go to one place.
 *
 * @throws {UsageError}
 */
export function checkTargets({ format, report = [] }: ReportOptions, cwd: string): void {
  const taken = new Map<string, string>()
  if (format !== 'pretty') taken.set('-', `\`--format ${format}\``)
  for (const target of report) {
    const place = target.file === '-' ? '-' : resolve(cwd, target.file)
    const given = `\`--report ${target.format}=${printable(target.file)}\``
    const other = taken.get(place)
    if (other !== undefined)
      throw new UsageError(`${other} and ${given} go to one place, expected a place of its own for each`)
    taken.set(place, given)
  }
}
