import type { Vocabulary } from '../../pipeline/language/schema-org/vocabulary.js'
import type { JsonSchema } from './profile.js'

/** ISO 8601 in its extended format, as exact as wished, as schema.org's dates, times and durations have it. */
const DATE = '-?[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?'
const TIME =
  '(?:[01][0-9]|2[0-4]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:[.,][0-9]+)?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?'
const DURATION =
  '-?P(?=.)(?:[0-9.,]+Y)?(?:[0-9.,]+M)?(?:[0-9.,]+W)?(?:[0-9.,]+D)?(?:T(?=.)(?:[0-9.,]+H)?(?:[0-9.,]+M)?(?:[0-9.,]+S)?)?'

/** How a value of a data type is written in JSON; one that is not here is written as the one above it. */
const WRITTEN: readonly (readonly [type: string, schemas: readonly JsonSchema[]])[] = [
  ['URL', [{ type: 'string', pattern: '^\\S+$' }]],
  ['Text', [{ type: 'string' }]],
  ['DateTime', [{ type: 'string', pattern: `^${DATE}(?:T${TIME})?$` }]],
  ['Date', [{ type: 'string', pattern: `^${DATE}(?:T${TIME})?$` }]],
  ['Time', [{ type: 'string', pattern: `^${TIME}$` }]],
  ['Integer', [{ type: 'integer' }, { type: 'string', pattern: '^[+-]?[0-9]+$' }]],
  [
    'Number',
    [{ type: 'number' }, { type: 'string', pattern: '^[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$' }],
  ],
  ['Duration', [{ type: 'string', pattern: `^${DURATION}$` }]],
  ['Quantity', [{ type: 'string' }]],
]

/**
 * Write the open JSON Schema of Article and all types below it: each property that schema.org gives them is checked,
 * others may stand there too.
 *
 * A value is what its property's ranges say, or a list of such. An object names its type or refers to another by
 * `@id`. As schema.org allows for every property, a Role or an address may stand for any value.
 */
export function articleSchema(vocabulary: Vocabulary, types: readonly string[]): JsonSchema {
  const family = types.filter((type) => vocabulary.isA(type, 'Article'))
  const properties = [...new Set(family.flatMap(vocabulary.propertiesOf))].toSorted()
  const ranges = new Map(
    properties.flatMap((name) => {
      const known = vocabulary.property(name)?.ranges ?? []
      return [[known.join('Or'), known] as const]
    }),
  )
  const single = [...new Set([...ranges.values()].flat())].toSorted()
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/presswright/schemas/article.schema.json',
    $comment: `Written by \`npm run schemas\` from schema.org ${vocabulary.release} (https://schema.org/, CC BY-SA 3.0); change nothing by hand.`,
    title: "schema.org's Article",
    description:
      'Any Article of schema.org in JSON-LD, NewsArticle and BlogPosting among them. Known properties are checked, unknown ones allowed.',
    type: 'object',
    required: ['@type'],
    properties: {
      ...nodeOf('Article').properties,
      ...Object.fromEntries(
        properties.map((name) => {
          const { supersededBy, ranges: known = [] } = vocabulary.property(name) ?? {}
          const schema = { $ref: `#/$defs/${known.join('Or')}` }
          return [
            name,
            supersededBy
              ? { ...schema, deprecated: true, $comment: `Superseded by ${supersededBy.join(', ')}.` }
              : schema,
          ]
        }),
      ),
    },
    $defs: {
      node: {
        description: 'An object of JSON-LD that says what it is, or which.',
        type: 'object',
        anyOf: ['@type', '@id', '@value', '@list', '@set'].map(having),
      },
      everywhere: {
        description: 'What may stand for any value.',
        anyOf: [
          { type: 'string', pattern: '^https?://\\S+$' },
          { ...nodeOf('Role'), required: ['@type'] },
        ],
      },
      ...Object.fromEntries([...ranges].flatMap(([name, known]) => lists(name, known))),
      ...Object.fromEntries(single.map((type) => [`one${type}`, schemaOf(type, vocabulary)])),
      ...Object.fromEntries(
        ['Article', 'Role', ...single]
          .filter((type) => isListed(type, vocabulary))
          .toSorted()
          .map((type) => [`typeOf${type}`, typeOf(types.filter((one) => vocabulary.isA(one, type)))]),
      ),
    },
  }
}

/** Write a JSON Schema with a property or a definition a line. */
export function compactText(schema: JsonSchema): string {
  const lines = Object.entries(schema).map(([key, value]) => {
    const inner = key === 'properties' || key === '$defs' ? Object.entries(value ?? {}) : undefined
    const text = inner
      ? `{\n${inner.map(([name, one]) => `    ${JSON.stringify(name)}: ${JSON.stringify(one)}`).join(',\n')}\n  }`
      : JSON.stringify(value)
    return `  ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

/** A value in one of these ranges, or a list of such. */
function lists(name: string, ranges: readonly string[]): [string, JsonSchema][] {
  const one = [...ranges.map((range) => `one${range}`), 'everywhere'].map(referTo)
  return [
    [name, { anyOf: [referTo(`each${name}`), { type: 'array', items: referTo(`each${name}`) }] }],
    [`each${name}`, { anyOf: one }],
  ]
}

function referTo(definition: string): JsonSchema {
  return { $ref: `#/$defs/${definition}` }
}

function schemaOf(type: string, vocabulary: Vocabulary): JsonSchema {
  if (vocabulary.isA(type, 'Boolean')) {
    const names = vocabulary.members(type)
    return {
      anyOf: [
        { type: 'boolean' },
        { enum: names.flatMap((name) => [name, `https://schema.org/${name}`]) },
        literal(),
      ],
    }
  }
  if (vocabulary.type(type)?.isDataType) {
    const [, written = []] = WRITTEN.find(([above]) => vocabulary.isA(type, above)) ?? []
    const quantity = vocabulary.isA(type, 'Quantity') ? [nodeOf(type)] : []
    return { anyOf: [...written, ...quantity, literal()] }
  }
  const node = isListed(type, vocabulary) ? { $ref: '#/$defs/node', ...nodeOf(type) } : referTo('node')
  const members = vocabulary.members(type)
  return members.length === 0 ? node : { anyOf: [{ enum: members }, node] }
}

/** A literal with its language or its datatype. */
function literal(): JsonSchema {
  return { type: 'object', ...having('@value') }
}

/** Ask for a key, whatever its value. */
function having(key: string): JsonSchema {
  return { properties: { [key]: true }, required: [key] }
}

/** An object of a type, or of several of which one is it. */
function nodeOf(type: string): { readonly type: 'object'; readonly properties: JsonSchema } {
  const one = referTo(`typeOf${type}`)
  return { type: 'object', properties: { '@type': { anyOf: [one, { type: 'array', contains: one }] } } }
}

/** Whether the types below it are listed: everything is a Thing, and of most data types there are no objects. */
function isListed(type: string, vocabulary: Vocabulary): boolean {
  return type !== 'Thing' && (!vocabulary.type(type)?.isDataType || vocabulary.isA(type, 'Quantity'))
}

/** One of these types, or one of another vocabulary. */
function typeOf(names: readonly string[]): JsonSchema {
  return { type: 'string', anyOf: [{ enum: names }, { pattern: ':' }] }
}
