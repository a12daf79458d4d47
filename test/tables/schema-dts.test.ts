import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { schemaOrgTable } from '../../pipeline/adapters/schema-org-table.js'

const MAIN = createRequire(import.meta.url).resolve('schema-dts')
const DECLARATIONS = readFileSync(join(dirname(MAIN), 'schema.d.ts'), 'utf8')

const table = schemaOrgTable()
const namesOf = (lines: readonly string[]) => new Set(lines.map((line) => line.split('/')[0] ?? ''))

/** All that stands at the start of a pattern's group, once. */
function named(pattern: RegExp): Set<string> {
  return new Set([...DECLARATIONS.matchAll(pattern)].map(([, name = '']) => name))
}

function differences(theirs: ReadonlySet<string>, ours: ReadonlySet<string>) {
  return {
    onlyTheirs: [...theirs].filter((name) => !ours.has(name)).sort(),
    onlyOurs: [...ours].filter((name) => !theirs.has(name)).sort(),
  }
}

// schema-dts 2.1.0 was made from a release after 30.0, which added these.
test('has the types of schema-dts, but for those of a later release', () => {
  // `_3DModel` is a name of TypeScript's; an underscore inside marks another vocabulary; `Leaf`, `With` are its own.
  const theirs = named(/^export type _?(?!With[A-Z])([A-Za-z0-9]+)(?<!Leaf)(?:<[^>]+>)? =/gm)
  expect(differences(theirs, namesOf(table.types))).toEqual({
    onlyTheirs: [
      'Audiology',
      'DeclarationOfConformity',
      'DigitalProductPassport',
      'EnvironmentalProductDeclaration',
      'Ophthalmology',
    ],
    onlyOurs: [],
  })
})

test('has the properties of schema-dts, but for those of a later release, and one without any type', () => {
  const theirs = named(/^ {4}"([A-Za-z0-9]+)"\?:/gm)
  expect(differences(theirs, namesOf(table.properties))).toEqual({
    onlyTheirs: [
      'authorizedRepresentative',
      'consumerNotice',
      'hasDigitalProductPassport',
      'importer',
      'isOftenBoughtWith',
      'itemPopularity',
      'minimumOrderValue',
      'recycledContentPercentage',
      'specification',
      'substanceOfConcern',
      'valueGroup',
    ],
    // Superseded by `interactionStatistic`, and allowed on no type any more.
    onlyOurs: ['interactionCount'],
  })
})
