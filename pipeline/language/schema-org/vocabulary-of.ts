import { closestName } from '../closest-name.js'
import type { MemberTerm, PropertyTerm, Term, TypeTerm, Vocabulary } from './vocabulary.js'
import type { Stage, VocabularyTable } from './vocabulary-table.js'

/** The enumerations' common ancestor. */
const ENUMERATION = 'Enumeration'

/** A type's line, with the members in its last field. */
const MEMBERS = /^(?:[^/]*\/){4}(.+)$/

const NONE: ReadonlySet<string> = new Set()

/** Open the vocabulary over its table: what is asked is read from its line then, and kept. */
export function vocabularyOf(table: VocabularyTable): Vocabulary {
  const dataTypes = new Set(table.dataTypes)

  const typeFields = memoised((name) => fieldsIn(table.types, name))

  const known = memoised((type): ReadonlySet<string> | undefined => {
    if (!typeFields(type)) return undefined
    const found = new Set([type])
    for (const name of found) for (const parent of wordsOf(typeFields(name)?.[0])) found.add(parent)
    return found
  })
  /** The type itself and all above it. */
  const ancestors = (type: string) => known(type) ?? NONE
  const isA = (type: string, ancestor: string) => ancestors(type).has(ancestor)

  const type = memoised((name): TypeTerm | undefined => {
    const fields = typeFields(name)
    if (!fields) return undefined
    const [, stage, supersededBy] = fields
    return {
      ...termOf(name, stage, supersededBy),
      isEnumeration: isA(name, ENUMERATION),
      isDataType: [...ancestors(name)].some((ancestor) => dataTypes.has(ancestor)),
    }
  })

  const propertyFields = memoised((name) => {
    const fields = fieldsIn(table.properties, name)
    if (!fields) return undefined
    const [domains, ranges, stage, supersededBy, inverseOf] = fields
    const term: PropertyTerm = {
      ...termOf(name, stage, supersededBy),
      ranges: wordsOf(ranges),
      ...(inverseOf !== undefined && { inverseOf }),
    }
    return { domains: wordsOf(domains), term }
  })
  const property = (name: string) => propertyFields(name)?.term

  const hasProperty = (type: string, property: string) => {
    const above = ancestors(type)
    return propertyFields(property)?.domains.some((domain) => above.has(domain)) ?? false
  }
  const accepts = (name: string, type: string) => {
    const above = ancestors(type)
    return property(name)?.ranges.some((range) => above.has(range)) ?? false
  }

  /** Each enumeration with its own members; found together, as most types list none. */
  const enumerations = once(() =>
    table.types.flatMap((line) => {
      const list = MEMBERS.exec(line)?.[1]
      return list === undefined ? [] : [{ name: nameOf(line), members: wordsOf(list) }]
    }),
  )
  const lists = memoised((member): readonly string[] | undefined => {
    const found = enumerations().filter(({ members }) => members.includes(member))
    return found.length > 0 ? found.map(({ name }) => name) : undefined
  })
  const memberOf = (name: string) => lists(name) ?? []
  const members = memoised((type): readonly string[] | undefined => {
    if (!typeFields(type)) return undefined
    const below = enumerations().filter(({ name }) => isA(name, type))
    return [...new Set(below.flatMap(({ members }) => members))]
  })
  const member = memoised((name): MemberTerm | undefined => {
    const [list, ...others] = memberOf(name)
    if (list === undefined) return undefined
    const own = fieldsIn(table.members, name)
    const [stage, supersededBy] = own ?? [typeFields(list)?.[1]]
    return { ...termOf(name, stage, supersededBy), enumerations: [list, ...others] }
  })

  const typeNames = once(() => currentFirst(table.types.map(nameOf), type))
  const propertyNames = once(() => currentFirst(table.properties.map(nameOf), property))
  const properties = memoised((type): readonly string[] | undefined => {
    if (!typeFields(type)) return undefined
    return propertyNames().filter((name) => hasProperty(type, name))
  })
  const propertiesOf = (type: string) => properties(type) ?? []
  const closestProperty = (name: string, type?: string) => {
    const ofType = type === undefined ? undefined : closestName(name, propertiesOf(type))
    if (ofType !== undefined || (type !== undefined && property(name))) return ofType
    return closestName(name, propertyNames())
  }

  return {
    release: table.release,
    type,
    isA,
    property,
    hasProperty,
    propertiesOf,
    accepts,
    member,
    members: (enumeration) => members(enumeration) ?? [],
    memberOf,
    closestType: (name) => closestName(name, typeNames()),
    closestProperty,
  }
}

function termOf(name: string, letter: string | undefined, supersededBy: string | undefined): Term {
  const stage = stageOf(letter)
  const successors = wordsOf(supersededBy)
  return {
    name,
    ...(successors.length > 0 && { supersededBy: successors }),
    ...(stage !== undefined && { stage }),
  }
}

function stageOf(letter: string | undefined): Stage | undefined {
  switch (letter) {
    case 'p':
      return 'pending'
    case 'a':
      return 'attic'
    case 'm':
      return 'meta'
    default:
      return undefined
  }
}

/** The names in use before those that have a successor, so that of two as near the first is the better one. */
function currentFirst(names: readonly string[], term: (name: string) => Term | undefined): string[] {
  const isOld = (name: string) => term(name)?.supersededBy !== undefined
  return [...names.filter((name) => !isOld(name)), ...names.filter(isOld)]
}

/** What the line of a name says behind it. */
function fieldsIn(lines: readonly string[], name: string): readonly string[] | undefined {
  let start = 0
  let end = lines.length
  while (start < end) {
    const middle = (start + end) >>> 1
    // A line sorts directly behind its own name: the mark that parts them stands before all letters and digits.
    if ((lines[middle] ?? '') < name) start = middle + 1
    else end = middle
  }
  const [found, ...fields] = lines[start]?.split('/') ?? []
  return found === name ? fields : undefined
}

function nameOf(line: string): string {
  const end = line.indexOf('/')
  return end < 0 ? line : line.slice(0, end)
}

function wordsOf(field: string | undefined): readonly string[] {
  return field ? field.split(' ') : []
}

/** Make a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Work a name out once. What is undefined is not kept: of unknown names there is no end. */
function memoised<Value>(workOut: (name: string) => Value | undefined): (name: string) => Value | undefined {
  const kept = new Map<string, Value>()
  return (name) => {
    const value = kept.get(name) ?? workOut(name)
    if (value !== undefined) kept.set(name, value)
    return value
  }
}
