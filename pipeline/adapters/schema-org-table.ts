import { createRequire } from 'node:module'
import type { VocabularyTable } from '../language/schema-org/vocabulary-table.js'

/** Load the table of schema.org's vocabulary that the package brings. */
export function schemaOrgTable(): VocabularyTable {
  return createRequire(import.meta.url)('presswright/schemas/generated/schema-org.json')
}
