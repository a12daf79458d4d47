import type { VocabularyTable } from '../../pipeline/language/schema-org/vocabulary-table.js'

/** What the table takes of a term of the release. */
interface Node {
  readonly name: string
  /** The term's `@type`s: classes of RDF by their whole names, schema.org's by their plain ones. */
  readonly kinds: readonly string[]
  readonly stage: string
  readonly links: (key: string) => string
}

const PREFIX = 'schema:'
const NAME = /^[A-Za-z0-9_]+$/
/** `https://pending.schema.org`; the other parts, such as `bib`, are subjects and no stages. */
const STAGE = /^https?:\/\/(pending|attic|meta)\.schema\.org\/?$/

/**
 * Read the facts of a release, `schemaorg-all-https.jsonld`, into the table.
 *
 * @throws Error that says what is wrong with the text, if it is not such a release.
 */
export function schemaOrgTable(text: string, release: string): VocabularyTable {
  if (!/^\d+\.\d+$/.test(release)) {
    throw new Error(`The release is said to be \`${release}\`, expected a version such as \`30.0\``)
  }
  const nodes = nodesOf(text)
  const dataTypes = nodes.filter(({ kinds }) => kinds.includes('DataType')).map(({ name }) => name)
  // What stands below a class is one, whether it says so or not: `Dermatology` is said to be a MedicalSpecialty alone.
  const types = nodes.filter(
    ({ kinds, links }) => kinds.includes('rdfs:Class') || links('rdfs:subClassOf') !== '',
  )
  const properties = nodes.filter(({ kinds }) => kinds.includes('rdf:Property'))
  const stages = new Map(types.map(({ name, stage }) => [name, stage]))
  for (const term of ['Thing', 'CreativeWork', 'NewsArticle', 'Enumeration']) {
    if (!stages.has(term))
      throw new Error(`It has no type \`${term}\`, expected a whole release of schema.org`)
  }
  if (dataTypes.length === 0) throw new Error('It has no data type, expected a whole release of schema.org')
  if (properties.length === 0) throw new Error('It has no property, expected a whole release of schema.org')

  const members = new Map<string, string[]>()
  const exceptions: string[] = []
  for (const { name, kinds, stage, links } of nodes) {
    const enumerations = kinds.filter((kind) => stages.has(kind) && kind !== 'DataType')
    for (const enumeration of enumerations) {
      members.set(enumeration, [...(members.get(enumeration) ?? []), name])
    }
    const supersededBy = enumerations.length > 0 ? links('schema:supersededBy') : ''
    if (supersededBy !== '' || enumerations.some((enumeration) => stages.get(enumeration) !== stage)) {
      exceptions.push(lineOf(name, stage, supersededBy))
    }
  }
  return {
    $comment: 'Written by `npm run schemas` from a release of schema.org; change nothing by hand.',
    release,
    licence: 'https://creativecommons.org/licenses/by-sa/3.0/',
    attribution: `schema.org ${release}, https://schema.org/, by its sponsors and community; facts selected and rearranged, descriptions left out`,
    dataTypes,
    types: types.map(({ name, stage, links }) =>
      lineOf(
        name,
        links('rdfs:subClassOf'),
        stage,
        links('schema:supersededBy'),
        (members.get(name) ?? []).join(' '),
      ),
    ),
    properties: properties.map(({ name, stage, links }) =>
      lineOf(
        name,
        links('schema:domainIncludes'),
        links('schema:rangeIncludes'),
        stage,
        links('schema:supersededBy'),
        links('schema:inverseOf'),
      ),
    ),
    members: exceptions,
  }
}

/** Write the table as it lies in the file, a term a line. */
export function tableText({ types, properties, members, ...head }: VocabularyTable): string {
  const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  const lists = Object.entries({ types, properties, members }).map(
    ([key, lines]) => `${JSON.stringify(key)}:[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]`,
  )
  return `{\n${[...fields, ...lists].join(',\n')}\n}\n`
}

function lineOf(...fields: readonly string[]): string {
  return fields.join('/').replace(/\/+$/, '')
}

/** The terms of schema.org itself, by name; what other vocabularies say is left out. */
function nodesOf(text: string): Node[] {
  const graph = listOf(graphOf(parsed(text)))
  const nodes = graph.flatMap((node): Node[] => {
    if (!isRecord(node) || typeof node['@id'] !== 'string' || !node['@id'].startsWith(PREFIX)) return []
    const name = node['@id'].slice(PREFIX.length)
    if (!NAME.test(name)) throw new Error(`It has a term \`${name}\`, expected a name of letters and digits`)
    return [
      {
        name,
        kinds: listOf(node['@type']).flatMap((kind) => (typeof kind === 'string' ? plain(kind) : [])),
        stage: idsOf(node['schema:isPartOf']).map(letterOf).join(''),
        links: (key) => idsOf(node[key]).filter(isOwn).map(plain).toSorted().join(' '),
      },
    ]
  })
  if (nodes.length === 0) {
    throw new Error('It has no `@graph` of `schema:` terms, expected schemaorg-all-https.jsonld')
  }
  return nodes.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error('It is not JSON, expected schemaorg-all-https.jsonld', { cause: error })
  }
}

function graphOf(release: unknown): unknown {
  return isRecord(release) ? release['@graph'] : undefined
}

function letterOf(part: string): string {
  return STAGE.exec(part)?.[1]?.[0] ?? ''
}

function idsOf(value: unknown): string[] {
  return listOf(value).flatMap((link) =>
    isRecord(link) && typeof link['@id'] === 'string' ? [link['@id']] : [],
  )
}

function isOwn(id: string): boolean {
  return id.startsWith(PREFIX)
}

function plain(id: string): string {
  return isOwn(id) ? id.slice(PREFIX.length) : id
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
