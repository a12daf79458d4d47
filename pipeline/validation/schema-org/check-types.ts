import { type Context, termOf } from '../context.js'
import { isList, type JsonValue, listOf } from '../json-value.js'
import { schemaOrgRules as rules } from './rules.js'
import { kindOf, type Walk } from './walk.js'

/** Tell a node's types of schema.org; undefined where one of them cannot be told. */
export function typesOf(
  value: JsonValue | undefined,
  name: string,
  context: Context,
  { path, say, vocabulary, onForeign, onPending }: Walk,
): readonly string[] | undefined {
  const types: string[] = []
  let sure = true
  const several = isList(value)
  for (const [index, type] of listOf(value).entries()) {
    const place = () => ({ path: several ? [...path, name, index] : [...path, name] })
    if (typeof type !== 'string') {
      say(rules.typeValue, { found: kindOf(type) }, place())
      sure = false
      continue
    }
    const term = termOf(type, context)
    if (term.kind !== 'schema.org') {
      if (term.kind === 'foreign') onForeign(term.of, place())
      sure = false
      continue
    }
    const known = vocabulary.type(term.name)
    if (known?.supersededBy?.[0] !== undefined)
      say(
        rules.typeSuperseded,
        { type, by: known.supersededBy[0] },
        { ...place(), suggest: () => known.supersededBy?.[0] },
      )
    if (known?.stage === 'pending') onPending(term.name, place())
    if (known) types.push(term.name)
    else if (vocabulary.member(term.name)) sure = false
    else {
      say(rules.typeUnknown, { type }, { ...place(), suggest: () => vocabulary.closestType(term.name) })
      sure = false
    }
  }
  return sure ? types : undefined
}
