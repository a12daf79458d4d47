import { type Context, readContext } from '../context.js'
import type { JsonObject } from '../json-value.js'
import { schemaOrgRules as rules } from './rules.js'
import type { Walk } from './walk.js'

/** Read the context of an object, and say what is wrong with it; without one, the context around it holds. */
export function contextFor(
  object: JsonObject,
  around: Context,
  { path, say, standard, none }: Walk,
): Context {
  if (!Object.hasOwn(object, '@context')) return around
  const value = object['@context']
  if (value === 'https://schema.org')
    return around === none ? standard : readContext(value, around, standard).context
  const { context, faults } = readContext(value, around, standard)
  for (const fault of faults) {
    const place = { path: [...path, '@context'] }
    if (fault.fault === 'not-a-context') say(rules.contextMalformed, {}, place)
    else if (fault.fault === 'unknown') say(rules.contextUnknown, fault, place)
    else say(rules.contextNotAbsolute, fault, { ...place, suggest: () => 'https://schema.org' })
  }
  return context
}
