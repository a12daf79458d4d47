import type { Severity } from '../model/finding.js'
import type { Rule } from './rule.js'

/** Severities of rules by their names. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** Tell how grave it is that a rule is broken: as the house has it, but for those of schema.org, which are no house's. */
export function severityOf(
  { id, layer, severity }: Pick<Rule<never>, 'id' | 'layer' | 'severity'>,
  own: Severities,
): Severity | 'off' {
  const set = layer !== 'schema.org' && Object.hasOwn(own, id) ? own[id] : undefined
  return set ?? severity
}
