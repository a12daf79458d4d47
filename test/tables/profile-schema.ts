import type { Vocabulary } from '../../pipeline/language/schema-org/vocabulary.js'
import {
  type ClosedObject,
  checkProfile,
  type JsonSchema,
  type Literal,
  type Profile,
  type ProfileProperty,
} from './profile.js'

/** Write the JSON Schema of the closed profile. It throws where the profile and the vocabulary do not agree. */
export function profileSchema(profile: Profile, vocabulary: Vocabulary): JsonSchema {
  checkProfile(profile, vocabulary)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/presswright/schemas/${profile.name}.schema.json`,
    $comment: `Written by \`npm run schemas\`, held against schema.org ${vocabulary.release}; change nothing by hand.`,
    title: profile.title,
    description: profile.description,
    type: 'object',
    additionalProperties: false,
    required: ['@context', '@type', ...profile.required],
    properties: {
      '@context': { const: 'https://schema.org' },
      '@type': {
        description: 'NewsArticle, or the subtype that a label in the text announces.',
        enum: profile.types,
      },
      ...propertiesOf(profile.properties),
    },
    $defs: Object.fromEntries(definitions(profile.properties)),
  }
}

function propertiesOf(properties: Profile['properties']): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, propertyOf(property)]),
  )
}

function propertyOf({ description, value, list }: ProfileProperty): JsonSchema {
  const [only, ...others] = value.map(useOf)
  const one = others.length === 0 ? only : { anyOf: [only, ...others] }
  return {
    ...(description !== undefined && { description }),
    ...(list === undefined
      ? one
      : { type: 'array', minItems: 1, ...(list === 'unique' && { uniqueItems: true }), items: one }),
  }
}

function useOf(value: Literal | ClosedObject): JsonSchema {
  return value.def === undefined ? schemaOf(value) : { $ref: `#/$defs/${value.def}` }
}

function schemaOf(value: Literal | ClosedObject): JsonSchema {
  if ('schema' in value) return value.schema
  const { is, description, properties, required, least } = value
  return {
    ...(description !== undefined && { description }),
    type: 'object',
    additionalProperties: false,
    required: ['@type', ...required],
    ...(least !== undefined && { minProperties: least }),
    properties: { '@type': { const: is[0] }, ...propertiesOf(properties) },
  }
}

/** All values that have a name, each before those that it is made of. */
function definitions(properties: Profile['properties']): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>()
  for (const { value } of Object.values(properties)) {
    for (const one of value) {
      if (one.def !== undefined) found.set(one.def, schemaOf(one))
      const inner = 'properties' in one ? definitions(one.properties) : new Map<string, JsonSchema>()
      for (const [name, schema] of inner) found.set(name, schema)
    }
  }
  return found
}
