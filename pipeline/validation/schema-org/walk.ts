import type { Vocabulary } from '../../language/schema-org/vocabulary.js'
import { type Context, noContext, readContext, standardContext, termOf } from '../context.js'
import { isList, isObject, type JsonObject, type JsonValue, listOf } from '../json-value.js'
import type { Path, Say } from '../rule.js'
import { checkLiteral } from './check-literal.js'
import { type PropertyShape, propertyShapes } from './property-shape.js'
import { schemaOrgRules as rules } from './rules.js'

const KEYWORDS: ReadonlySet<string> = new Set(
  '@base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab'.split(
    ' ',
  ),
)
/** What an action's properties may end in: what has to be given, and what comes back. */
const ACTION = /-(?:input|output)$/

/** A thing that the document describes. */
export interface TypedNode {
  readonly types: readonly string[]
  /** Where the walk is; it goes on from there. */
  readonly path: Path
  readonly object: JsonObject
  readonly context: Context
  readonly id: string | undefined
}

export interface WalkOptions {
  readonly vocabulary: Vocabulary
  readonly say: Say
  /** Told of each thing that has a type. */
  readonly onNode: (node: TypedNode) => void
  /** Told of each text that is a property's value, with the path at it. */
  readonly onText: (property: string, value: string, path: Path) => void
}

/** Make what walks documents and holds them against schema.org's vocabulary; each is walked once. */
export function walker(
  vocabulary: Vocabulary,
): (document: unknown, options: Omit<WalkOptions, 'vocabulary'>) => void {
  const shapeOf = propertyShapes(vocabulary)
  const isOn = remembered((type, property) => vocabulary.hasProperty(type, property))
  const isA = remembered((type, ancestor) => vocabulary.isA(type, ancestor))
  const takesOne = remembered(
    (property, type) =>
      vocabulary.accepts(property, type) ||
      vocabulary.isA(type, 'Role') ||
      (shapeOf(property)?.ranges.some((range) => vocabulary.isA(range, type)) ?? false),
  )
  const standard = standardContext()
  return (document, { say, onNode, onText }) => {
    const path: (string | number)[] = []

    const contextFor = (object: JsonObject, around: Context): Context => {
      if (!Object.hasOwn(object, '@context')) return around
      const value = object['@context']
      if (value === 'https://schema.org')
        return around === none ? standard : readContext(value, around, standard).context
      const { context, faults } = readContext(value, around, standard)
      for (const fault of faults) {
        const place = { path: [...path, '@context'] }
        if (fault.fault === 'not-a-context') say(rules.contextMalformed, {}, place)
        else if (fault.fault === 'unknown') say(rules.contextUnknown, fault, place)
        else say(rules.contextNotAbsolute, fault, { ...place, suggestion: 'https://schema.org' })
      }
      return context
    }
    const none = noContext()

    /** Tell a node's types of schema.org; undefined where one of them cannot be told. */
    const typesOf = (
      value: JsonValue | undefined,
      name: string,
      context: Context,
    ): readonly string[] | undefined => {
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
          sure = false
          continue
        }
        const known = vocabulary.type(term.name)
        if (known?.supersededBy?.[0] !== undefined)
          say(
            rules.typeSuperseded,
            { type, by: known.supersededBy[0] },
            { ...place(), suggestion: known.supersededBy[0] },
          )
        if (known) types.push(term.name)
        else if (vocabulary.member(term.name)) sure = false
        else {
          say(rules.typeUnknown, { type }, { ...place(), suggestion: vocabulary.closestType(term.name) })
          sure = false
        }
      }
      return sure ? types : undefined
    }

    const node = (
      object: JsonObject,
      around: Context,
      under: PropertyShape | undefined,
    ): readonly string[] | undefined => {
      const context = contextFor(object, around)
      let types: readonly string[] | undefined = []
      let id: string | undefined
      for (const name in object) {
        const term = termOf(name, context)
        if (term.kind !== 'keyword') continue
        if (term.keyword === '@type') types = typesOf(object[name], name, context)
        else if (term.keyword === '@id') id = idOf(object[name], name)
        else keyword(term.keyword, name, object, context)
      }
      const isRole = types?.some((type) => isA(type, 'Role')) ?? false
      for (const name in object) {
        const term = termOf(name, context)
        if (term.kind === 'keyword' || term.kind === 'foreign') continue
        path.push(name)
        if (term.kind === 'schema.org')
          property(term.name, object[name], types, isRole ? under : undefined, context)
        else say(rules.termUndefined, { name }, { path: [...path], on: 'name' })
        path.pop()
      }
      if (types && types.length > 0) onNode({ types, path, object, context, id })
      return types
    }

    const idOf = (value: JsonValue | undefined, name: string): string | undefined => {
      if (typeof value === 'string') return value
      if (value !== undefined) say(rules.idValue, { found: kindOf(value) }, { path: [...path, name] })
      return undefined
    }

    const keyword = (keyword: string, name: string, object: JsonObject, context: Context): void => {
      const value = object[name]
      if (!KEYWORDS.has(keyword)) {
        const suggestion = [...KEYWORDS].find((one) => one.slice(1) === keyword.slice(1).toLowerCase())
        say(rules.keywordUnknown, { keyword }, { path: [...path, name], on: 'name', suggestion })
      } else if (keyword === '@graph' || keyword === '@included') {
        path.push(name)
        each(value, (item) => {
          if (isObject(item)) node(item, context, undefined)
        })
        path.pop()
      } else if (keyword === '@reverse' && isObject(value)) {
        path.push(name)
        for (const inverse of Object.keys(value)) {
          path.push(inverse)
          each(value[inverse], (item) => {
            if (isObject(item)) node(item, context, undefined)
          })
          path.pop()
        }
        path.pop()
      }
    }

    /** Call for a value or for each of a list, with the path at it. */
    const each = (value: JsonValue | undefined, act: (item: JsonValue) => void): void => {
      if (value === undefined) return
      if (!isList(value)) {
        act(value)
        return
      }
      for (const [index, item] of value.entries()) {
        path.push(index)
        each(item, act)
        path.pop()
      }
    }

    const property = (
      full: string,
      value: JsonValue | undefined,
      types: readonly string[] | undefined,
      role: PropertyShape | undefined,
      context: Context,
    ): void => {
      const isAction = ACTION.test(full)
      const name = isAction ? full.replace(ACTION, '') : full
      const shape = shapeOf(name)
      if (!shape) {
        unknownProperty(name, types)
        return
      }
      if (shape.supersededBy !== undefined)
        say(
          rules.propertySuperseded,
          { property: name, by: shape.supersededBy },
          { path: [...path], on: 'name', suggestion: shape.supersededBy },
        )
      const isAllowed =
        !types || types.length === 0 || role?.name === name || types.some((type) => isOn(type, name))
      if (!isAllowed && types)
        say(
          rules.propertyDomain,
          { property: name, types },
          {
            path: [...path],
            on: 'name',
            suggestion: types[0] === undefined ? undefined : vocabulary.closestProperty(name, types[0]),
          },
        )
      each(value, (item) => checkValue(item, shape, isAction, context))
    }

    const unknownProperty = (name: string, types: readonly string[] | undefined): void => {
      const place = { path: [...path], on: 'name' as const }
      if (vocabulary.type(name)) say(rules.propertyIsType, { property: name }, place)
      else
        say(
          rules.propertyUnknown,
          { property: name },
          { ...place, suggestion: vocabulary.closestProperty(name, types?.[0]) },
        )
    }

    const checkValue = (
      value: JsonValue,
      shape: PropertyShape,
      isAction: boolean,
      context: Context,
    ): void => {
      if (value === null) say(rules.valueNull, { property: shape.name }, { path: [...path] })
      else if (!isObject(value)) {
        if (isAction || isList(value)) return
        if (typeof value === 'string') onText(shape.name, value, path)
        checkLiteral(value, shape, path, vocabulary, say)
      } else if (Object.hasOwn(value, '@value')) valueObject(value, shape)
      else if (Object.hasOwn(value, '@list') || Object.hasOwn(value, '@set')) {
        const name = Object.hasOwn(value, '@list') ? '@list' : '@set'
        path.push(name)
        each(value[name], (item) => checkValue(item, shape, isAction, context))
        path.pop()
      } else {
        const types = node(value, context, shape)
        if (types && types.length > 0 && !isAction && !takes(shape, types))
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

    const valueObject = (value: JsonObject, shape: PropertyShape): void => {
      for (const name of Object.keys(value)) {
        if (!['@value', '@type', '@language', '@direction', '@index', '@context'].includes(name))
          say(rules.valueObject, { keyword: name }, { path: [...path, name], on: 'name' })
      }
      const literal = value['@value']
      if (literal === undefined || literal === null || typeof literal === 'object') return
      path.push('@value')
      checkLiteral(literal, shape, path, vocabulary, say)
      path.pop()
    }

    /** A range is kept by what stands below it, and by what stands above it and says less. */
    const takes = ({ name }: PropertyShape, types: readonly string[]): boolean =>
      types.some((type) => takesOne(name, type))

    const root = (value: unknown, index: number | undefined): void => {
      if (!isObject(value)) {
        say(rules.rootValue, { found: kindOf(value) }, { path: index === undefined ? [] : [index] })
        return
      }
      if (index !== undefined) path.push(index)
      if (!Object.hasOwn(value, '@context')) say(rules.contextMissing, {}, { path: [...path] })
      const hasType = ['@type', 'type', '@graph'].some((name) => Object.hasOwn(value, name))
      if (!hasType && Object.keys(value).some((name) => !name.startsWith('@')) && !hasAlias(value))
        say(rules.typeMissing, {}, { path: [...path] })
      node(value, Object.hasOwn(value, '@context') ? none : standard, undefined)
      if (index !== undefined) path.pop()
    }

    if (isList(document)) for (const [index, value] of document.entries()) root(value, index)
    else root(document, undefined)
  }
}

/** Remember the answers to questions about two names of the vocabulary, of which there are not many. */
function remembered(ask: (one: string, other: string) => boolean): (one: string, other: string) => boolean {
  const known = new Map<string, Map<string, boolean>>()
  return (one, other) => {
    const answers = known.get(one)
    const answer = answers?.get(other)
    if (answer !== undefined) return answer
    const asked = ask(one, other)
    if (answers) answers.set(other, asked)
    else known.set(one, new Map([[other, asked]]))
    return asked
  }
}

/** A context of one's own can give `@type` another name. */
function hasAlias(value: JsonObject): boolean {
  return listOf(value['@context']).some((context) => isObject(context))
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`
}
