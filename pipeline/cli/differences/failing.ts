import { plural } from '../../language/plural.js'
import type { Differences } from '../../model/differences.js'
import type { FailOn } from './fail-on.js'

/** Say why differences fail, a clause each; none where they do not. */
export function failing({ verdict }: Differences, conditions: readonly FailOn[]): readonly string[] {
  const { kind, unannounced, compatibility } = verdict
  const said: string[] = []
  if (conditions.includes('breaking') && compatibility.level === 'breaking')
    said.push('breaks readers of the JSON')
  if (conditions.includes('unannounced') && unannounced.length > 0)
    said.push(`changes ${plural(unannounced.length, 'fact')} without a notice`)
  if (conditions.includes('correction') && kind === 'correction') said.push('is a correction')
  return said
}
