import { isObject } from '../../language/json/is-object.js'
import { type Context, type Term, termOf } from '../context.js'
import { isList, type JsonObject, type JsonValue } from '../json-value.js'
import { contextFor } from './check-context.js'
import { checkLiteral } from './check-literal.js'
import { typesOf } from './check-types.js'
import type { PropertyShape } from './property-shape.js'
import { schemaOrgRules as rules } from './rules.js'
import { each, kindOf, type Walk } from './walk.js'

const KEYWORDS: ReadonlySet<string> = new Set(
  '@base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab'.split(
    ' ',
  ),
)
/** What an action's properties may end in: what has to be given, and what comes back. */
const ACTION = /-(?:input|output)$/

/**
 * Check a thing, and tell its types; undefined where one of them cannot be told.
 *
 * @param under The property whose value it is.
 */
export function checkNode(
  walk: Walk,
  object: JsonObject,
  around: Context,
  under: PropertyShape | undefined,
): readonly string[] | undefined {
  const { path, isA, onNode } = walk
  const context = contextFor(object, around, walk)
  let types: readonly string[] | undefined = []
  let id: string | undefined
  for (const name in object) {
    if (name.length > context.longestAlias && name.charCodeAt(0) !== 0x40) continue
    const term = termOf(name, context)
    if (term.kind !== 'keyword') continue
    if (term.keyword === '@type') types = typesOf(object[name], name, context, walk)
    else if (term.keyword === '@id') id = idOf(object[name], name, walk)
    else checkKeyword(walk, term.keyword, name, object, context)
  }
  const isRole = types?.some((type) => isA(type, 'Role')) ?? false
  checkMembers(walk, object, types, isRole ? under : undefined, context)
  if (types && types.length > 0) onNode({ types, path, object, context, id })
  return types
}

/** Check what an object says of the thing that has these types. */
function checkMembers(
  walk: Walk,
  object: JsonObject,
  types: readonly string[] | undefined,
  role: PropertyShape | undefined,
  context: Context,
): void {
  const { path, say, onForeign } = walk
  for (const name in object) {
    const term = termOf(name, context)
    if (term.kind === 'keyword' && term.keyword !== '@nest') continue
    path.push(name)
    if (term.kind === 'schema.org') checkProperty(walk, term, object[name], types, role, context)
    else if (term.kind === 'foreign') onForeign(term.of, { path, on: 'name' })
    else if (term.kind === 'nothing') say(rules.termUndefined, { name }, { path: [...path], on: 'name' })
    else
      each(walk, object[name], (item) => {
        if (isObject(item)) checkMembers(walk, item, types, role, context)
      })
    path.pop()
  }
}

function idOf(value: JsonValue | undefined, name: string, { path, say }: Walk): string | undefined {
  if (typeof value === 'string') return value
  if (value !== undefined) say(rules.idValue, { found: kindOf(value) }, { path: [...path, name] })
  return undefined
}

function checkKeyword(walk: Walk, keyword: string, name: string, object: JsonObject, context: Context): void {
  const { path, say } = walk
  const value = object[name]
  if (!KEYWORDS.has(keyword)) {
    const suggest = () => [...KEYWORDS].find((one) => one.slice(1) === keyword.slice(1).toLowerCase())
    say(rules.keywordUnknown, { keyword }, { path: [...path, name], on: 'name', suggest })
  } else if (keyword === '@graph' || keyword === '@included') {
    path.push(name)
    checkNodes(walk, value, context)
    path.pop()
  } else if (keyword === '@reverse' && isObject(value)) {
    path.push(name)
    for (const inverse of Object.keys(value)) {
      path.push(inverse)
      const term = termOf(inverse, context)
      if (term.kind === 'schema.org' && !walk.shapeOf(term.name)) unknownProperty(walk, term.name, undefined)
      checkNodes(walk, value[inverse], context)
      path.pop()
    }
    path.pop()
  }
}

/** Check things that are no property's value. */
function checkNodes(walk: Walk, value: JsonValue | undefined, context: Context): void {
  each(walk, value, (item) => {
    if (isObject(item)) checkNode(walk, item, context, undefined)
  })
}

function checkProperty(
  walk: Walk,
  { name: full, holds }: Term & { readonly kind: 'schema.org' },
  value: JsonValue | undefined,
  types: readonly string[] | undefined,
  role: PropertyShape | undefined,
  context: Context,
): void {
  const { path, say, shapeOf, onPending } = walk
  const own = shapeOf(full)
  const isAction = !own && ACTION.test(full)
  const name = isAction ? full.replace(ACTION, '') : full
  const shape = own ?? shapeOf(name)
  if (!shape) {
    unknownProperty(walk, name, types)
    // What it holds may be sound or not by itself, as far as it says what it is.
    each(walk, value, (item) => {
      if (isObject(item) && Object.hasOwn(item, '@type')) checkNode(walk, item, context, undefined)
    })
    return
  }
  if (shape.isPending) onPending(name, { path, on: 'name' })
  if (holds === 'data') return
  if (holds === 'reverse') {
    checkNodes(walk, value, context)
    return
  }
  if (shape.supersededBy !== undefined)
    say(
      rules.propertySuperseded,
      { property: name, by: shape.supersededBy },
      { path: [...path], on: 'name', suggest: () => shape.supersededBy },
    )
  // Of a superseded one nothing more is said: what stands in its stead has a place of its own.
  // An action may ask for what is a property of something else.
  else if (types && types.length > 0 && role?.name !== name && !isAction) checkDomain(walk, shape, types)
  if (holds === 'map' && isObject(value)) checkMap(walk, value, shape, isAction, context)
  else if (isList(value)) each(walk, value, (item) => checkValue(walk, item, shape, isAction, context))
  else if (value !== undefined) checkValue(walk, value, shape, isAction, context)
}

function checkDomain(
  { path, say, vocabulary, isOn }: Walk,
  shape: PropertyShape,
  types: readonly string[],
): void {
  for (const type of types) if (isOn(type, shape)) return
  const { name } = shape
  say(
    rules.propertyDomain,
    { property: name, types },
    {
      path: [...path],
      on: 'name',
      suggest: () => (types[0] === undefined ? undefined : vocabulary.closestProperty(name, types[0])),
    },
  )
}

/** Check the values of an object whose names are languages, indexes, addresses or types. */
function checkMap(
  walk: Walk,
  map: JsonObject,
  shape: PropertyShape,
  isAction: boolean,
  context: Context,
): void {
  const { path } = walk
  for (const name of Object.keys(map)) {
    path.push(name)
    each(walk, map[name], (item) => {
      // A language may have no text.
      if (item !== null) checkValue(walk, item, shape, isAction, context)
    })
    path.pop()
  }
}

function unknownProperty(walk: Walk, name: string, types: readonly string[] | undefined): void {
  const { path, say, vocabulary } = walk
  const place = { path: [...path], on: 'name' as const }
  if (vocabulary.type(name)) say(rules.propertyIsType, { property: name }, place)
  else
    say(
      rules.propertyUnknown,
      { property: name },
      { ...place, suggest: () => vocabulary.closestProperty(name, types?.[0]) },
    )
}

function checkValue(
  walk: Walk,
  value: JsonValue,
  shape: PropertyShape,
  isAction: boolean,
  context: Context,
): void {
  const { path, say, onText, takes } = walk
  if (value === null) say(rules.valueNull, { property: shape.name }, { path: [...path] })
  else if (!isObject(value)) {
    if (isAction || isList(value)) return
    if (typeof value === 'string') onText(shape, value, path)
    checkLiteral(value, shape, walk)
  } else if (Object.hasOwn(value, '@value')) valueObject(walk, value, shape)
  else if (Object.hasOwn(value, '@list') || Object.hasOwn(value, '@set')) {
    const name = Object.hasOwn(value, '@list') ? '@list' : '@set'
    path.push(name)
    each(walk, value[name], (item) => checkValue(walk, item, shape, isAction, context))
    path.pop()
  } else {
    const types = checkNode(walk, value, context, shape)
    if (types && types.length > 0 && !isAction && !types.some((type) => takes(shape.name, type)))
      say(
        rules.valueType,
        {
          property: shape.name,
          found: types.map((type) => `\`${type}\``).join(' and '),
          ranges: shape.ranges,
        },
        { path: [...path] },
      )
  }
}

function valueObject(walk: Walk, value: JsonObject, shape: PropertyShape): void {
  const { path, say } = walk
  for (const name of Object.keys(value)) {
    if (!['@value', '@type', '@language', '@direction', '@index', '@context'].includes(name))
      say(rules.valueObject, { keyword: name }, { path: [...path, name], on: 'name' })
  }
  const literal = value['@value']
  if (literal === undefined || literal === null || typeof literal === 'object') return
  path.push('@value')
  checkLiteral(literal, shape, walk)
  path.pop()
}
