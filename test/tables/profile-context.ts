import type { Profile } from './profile.js'

type Context = Readonly<Record<string, unknown>>

/**
 * Take out of schema.org's JSON-LD context what profiles use, so that an article can be read as a graph without the web.
 *
 * @param whole The context as schema.org publishes it, or an earlier excerpt.
 * @throws Error that names the terms that it does not have.
 */
export function profileContext(
  whole: { readonly '@context': Context },
  profiles: readonly Profile[],
): { readonly '@context': Context } {
  const context = whole['@context']
  const terms = [
    ...new Set(profiles.flatMap(({ types, properties }) => [...types, ...termsOf(properties)])),
  ].sort()
  const unknown = terms.filter((term) => context[term] === undefined)
  if (unknown.length > 0) throw new Error(`The context does not know ${unknown.join(', ')}`)
  const kept = ['type', 'id', '@vocab', 'schema', ...terms].filter((term) => context[term] !== undefined)
  return { '@context': Object.fromEntries(kept.map((term) => [term, context[term]])) }
}

function termsOf(properties: Profile['properties']): string[] {
  return Object.entries(properties).flatMap(([name, { value }]) => [
    name,
    ...value.flatMap((one) => ('properties' in one ? [...one.is, ...termsOf(one.properties)] : [])),
  ])
}
