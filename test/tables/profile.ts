import type { Vocabulary } from '../../pipeline/language/schema-org/vocabulary.js'

export type JsonSchema = Readonly<Record<string, unknown>>

/** A value without properties: its types in schema.org's words, and what JSON Schema asks of it beyond these. */
export interface Literal {
  readonly is: readonly string[]
  /** Its name under `$defs`, where it is used more than once. */
  readonly def?: string
  readonly schema: JsonSchema
}

/** An object of one type with these properties and no others. */
export interface ClosedObject {
  readonly is: readonly [string]
  readonly def?: string
  readonly description?: string
  readonly properties: Readonly<Record<string, ProfileProperty>>
  readonly required: readonly string[]
  /** How many keys it has at least, `@type` among them. */
  readonly least?: number
}

export interface ProfileProperty {
  readonly description?: string
  /** One of these. */
  readonly value: readonly (Literal | ClosedObject)[]
  /** Whether it is a list, and whether of different values. */
  readonly list?: 'any' | 'unique'
}

/** A closed profile of some types of schema.org. */
export interface Profile {
  /** Name of its schema's file, without `.schema.json`. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly types: readonly string[]
  readonly properties: Readonly<Record<string, ProfileProperty>>
  readonly required: readonly string[]
}

/**
 * Hold a profile against the vocabulary.
 *
 * @throws Error that names each type or property that schema.org does not have or has superseded, each property on a
 *   type that may not have it, and each value outside its property's ranges.
 */
export function checkProfile(profile: Profile, vocabulary: Vocabulary): void {
  const problems = [
    ...profile.types.flatMap((type) => problemsOf(type, profile.properties, vocabulary)),
    ...profile.types.flatMap((type) => unfit(type, vocabulary)),
  ]
  if (problems.length === 0) return
  throw new Error(
    `The profile does not agree with schema.org ${vocabulary.release}:\n${[...new Set(problems)].join('\n')}`,
  )
}

function problemsOf(type: string, properties: Profile['properties'], vocabulary: Vocabulary): string[] {
  return Object.entries(properties).flatMap(([name, { value }]) => {
    const known = vocabulary.property(name)
    if (!known) return [`\`${type}.${name}\`: there is no property \`${name}\``]
    if (known.supersededBy) return [`\`${type}.${name}\`: superseded by ${quoted(known.supersededBy)}`]
    if (!vocabulary.hasProperty(type, name)) return [`\`${type}.${name}\`: not a property of \`${type}\``]
    return value.flatMap((one) => [
      ...one.is.flatMap((valueType) =>
        vocabulary.type(valueType) && !vocabulary.accepts(name, valueType)
          ? [`\`${type}.${name}\`: \`${valueType}\` is outside its ranges, ${quoted(known.ranges)}`]
          : unfit(valueType, vocabulary),
      ),
      ...('properties' in one ? problemsOf(one.is[0], one.properties, vocabulary) : []),
    ])
  })
}

function unfit(type: string, vocabulary: Vocabulary): string[] {
  const known = vocabulary.type(type)
  if (!known) return [`\`${type}\`: there is no such type`]
  return known.supersededBy ? [`\`${type}\`: superseded by ${quoted(known.supersededBy)}`] : []
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
