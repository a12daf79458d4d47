import type { Rule } from '../rule.js'

/** Where schema.org tells how lenient it is. */
export const DATA_MODEL = 'https://schema.org/docs/datamodel.html'

/** A rule of schema.org's vocabulary, or of JSON-LD as schema.org is written in it. */
export function schemaOrgRule<Arguments>(rule: Omit<Rule<Arguments>, 'layer'>): Rule<Arguments> {
  return { ...rule, layer: 'schema.org' }
}
