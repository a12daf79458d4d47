// Writes the generated tables anew: `npm run tables`.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exceptionsModule } from './english-syllables.js'

writeFileSync(
  resolve(import.meta.dirname, '../../pipeline/language/syllables/english-exceptions.ts'),
  exceptionsModule(),
)
