import { googleRules } from './google/rules.js'
import { houseRules } from './house/rules.js'
import { sourceRules } from './house/source-rules.js'
import { jsonRules, otherRules, scriptRules } from './json/rules.js'
import type { Rule } from './rule.js'
import { schemaOrgRules } from './schema-org/rules.js'

/** A rule as its page tells it. */
export type DescribedRule = Pick<
  Rule<never>,
  'id' | 'layer' | 'severity' | 'title' | 'source' | 'good' | 'bad'
>

/** All rules that a document is held against, in the order of their layers. */
export function allRules(): readonly DescribedRule[] {
  return [
    ...jsonRules.values(),
    ...scriptRules.values(),
    ...[otherRules, schemaOrgRules, googleRules, houseRules, sourceRules].flatMap((rules): DescribedRule[] =>
      Object.values(rules),
    ),
  ]
}
