// Writes the schemas anew: `npm run schemas [-- RELEASE.jsonld [--release 30.0] [--context CONTEXT.jsonld]]`, with a
// release the table too, and with schema.org's context the excerpt of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { VocabularyTable } from '../../pipeline/language/schema-org/vocabulary-table.js'
import { generatedSchemas } from './generated-schemas.js'
import { schemaOrgTable, tableText } from './schema-org-table.js'

const SCHEMAS = resolve(import.meta.dirname, '../../schemas')
const TABLE = resolve(SCHEMAS, 'generated/schema-org.json')

function writeSchemas(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { release: { type: 'string' }, context: { type: 'string' } },
  })
  const [path, ...others] = positionals
  if (others.length > 0) throw new Error(`There are ${positionals.length} paths, expected one release`)
  if (path === undefined && values.release !== undefined) {
    throw new Error('A release is named, expected its path too: RELEASE.jsonld --release 30.0')
  }
  const old: VocabularyTable | undefined = existsSync(TABLE)
    ? JSON.parse(readFileSync(TABLE, 'utf8'))
    : undefined
  const table = path === undefined ? old : tableFrom(path, values.release ?? old?.release)
  if (!table) throw new Error('There is no table yet, expected the path of schemaorg-all-https.jsonld')
  const configuration = JSON.parse(readFileSync(resolve(SCHEMAS, 'configuration.schema.json'), 'utf8'))
  const context = JSON.parse(
    readFileSync(values.context ?? resolve(SCHEMAS, 'generated/article-context.json'), 'utf8'),
  )
  const files = generatedSchemas(table, context, configuration)
  // Only now: a release that does not agree with the profile leaves the old table in its place.
  writeFileSync(TABLE, tableText(table))
  for (const [name, text] of files) writeFileSync(resolve(SCHEMAS, name), text)
}

function tableFrom(path: string, release: string | undefined): VocabularyTable {
  if (release === undefined) throw new Error(`Of which release is ${path}? Expected \`--release 30.0\``)
  try {
    return schemaOrgTable(readFileSync(path, 'utf8'), release)
  } catch (error) {
    throw new Error(`Cannot read the release ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

try {
  writeSchemas()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
