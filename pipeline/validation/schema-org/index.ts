import { isObject } from '../../language/json/is-object.js'
import type { Vocabulary } from '../../language/schema-org/vocabulary.js'
import { noContext, standardContext } from '../context.js'
import { isList, type JsonObject, listOf } from '../json-value.js'
import { checkNode } from './check-node.js'
import { closestMemberOf } from './closest-member.js'
import { knowledgeOf } from './knowledge.js'
import { openNotes } from './notes.js'
import { schemaOrgRules as rules } from './rules.js'
import { kindOf, type Walk } from './walk.js'

/** Who is told of what a walk meets, and whether pending terms are told. */
export interface WalkOptions extends Pick<Walk, 'say' | 'onNode' | 'onText'> {
  readonly pending: boolean
}

/** Make what walks documents and holds them against schema.org's vocabulary; each is walked once. */
export function walker(vocabulary: Vocabulary): (document: unknown, options: WalkOptions) => void {
  const { shapeOf, isA, isOn, takes } = knowledgeOf(vocabulary)
  const standard = standardContext()
  const none = noContext()
  return (document, { say, onNode, onText, pending }) => {
    const path: (string | number)[] = []
    const { onForeign, onPending, tell } = openNotes(say, pending)
    const closestMember = closestMemberOf(vocabulary)
    // Every name is written out: an object that is spread into another takes ten times as long to make.
    const walk: Walk = {
      vocabulary,
      shapeOf,
      isA,
      isOn,
      takes,
      standard,
      none,
      path,
      say,
      onNode,
      onText,
      onForeign,
      onPending,
      closestMember,
    }
    if (isList(document)) for (const [index, value] of document.entries()) checkRoot(walk, value, index)
    else checkRoot(walk, document, undefined)
    tell()
  }
}

function checkRoot(walk: Walk, value: unknown, index: number | undefined): void {
  const { path, say, none, standard } = walk
  if (!isObject(value)) {
    say(rules.rootValue, { found: kindOf(value) }, { path: index === undefined ? [] : [index] })
    return
  }
  if (index !== undefined) path.push(index)
  if (!Object.hasOwn(value, '@context')) say(rules.contextMissing, {}, { path: [...path] })
  const hasType = ['@type', 'type', '@graph'].some((name) => Object.hasOwn(value, name))
  if (!hasType && Object.keys(value).some((name) => !name.startsWith('@')) && !hasAlias(value))
    say(rules.typeMissing, {}, { path: [...path] })
  checkNode(walk, value, Object.hasOwn(value, '@context') ? none : standard, undefined)
  if (index !== undefined) path.pop()
}

/** A context of one's own can give `@type` another name. */
function hasAlias(value: JsonObject): boolean {
  return listOf(value['@context']).some((context) => isObject(context))
}
