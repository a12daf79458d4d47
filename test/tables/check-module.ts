import { Ajv2020 } from 'ajv/dist/2020.js'
import { _ } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import type { JsonSchema } from './profile.js'

/** A module and its types. */
export interface CheckModule {
  readonly code: string
  readonly types: string
}

const HEAD = '// Written by `npm run schemas`; change nothing by hand.\n'
// ajv writes `require` for its own small parts, in modules too.
const REQUIRE = `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n`

/** Compile a schema into a module that exports the check. Formats are those of ajv-formats. */
export function checkModule(schema: JsonSchema): CheckModule {
  const ajv = new Ajv2020({ allErrors: true, strict: true, code: { source: true, esm: true, lines: true } })
  formats.default(ajv)
  return {
    code: `${HEAD}${REQUIRE}${standalone.default(ajv, ajv.compile(schema))}`,
    types: `${HEAD}import type { ErrorObject } from 'ajv'

/** Tell whether a value is valid; what is wrong with it stands in \`errors\` until the next call. */
declare const check: {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}
export default check
`,
  }
}

/** Compile a schema into a module that exports a function of its formats, which makes the check. Errors are verbose. */
export function checkerModule(schema: JsonSchema, formatNames: readonly string[]): CheckModule {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    verbose: true,
    code: { source: true, lines: true, formats: _`formats` },
  })
  for (const name of formatNames) ajv.addFormat(name, () => true)
  const code = standalone.default(ajv, ajv.compile(schema))
  return {
    code: `${HEAD}${REQUIRE}export default function (formats) {\nconst module = {}\n${code}\nreturn module.exports\n}\n`,
    types: `${HEAD}import type { ErrorObject } from 'ajv'

/** Make the check: it tells whether a value is valid; what is wrong with it stands in \`errors\` until the next call. */
export default function checker<Checked>(formats: {
${formatNames.map((name) => `  readonly ${name}: (text: string) => boolean\n`).join('')}}): {
  (value: unknown): value is Checked
  readonly errors?: readonly ErrorObject[] | null
}
`,
  }
}
