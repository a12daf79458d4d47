// Writes the generated tables and pages anew: `npm run tables`.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { namesModule } from './cldr-names.js'
import { exceptionsModule } from './english-syllables.js'
import { rulesPage } from './rules-page.js'

const ROOT = resolve(import.meta.dirname, '../..')
writeFileSync(resolve(ROOT, 'pipeline/language/syllables/english-exceptions.ts'), exceptionsModule())
writeFileSync(resolve(ROOT, 'pipeline/language/dates/cldr-names.ts'), namesModule())
writeFileSync(resolve(ROOT, 'schemas/rules.md'), rulesPage())
