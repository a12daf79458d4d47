import { Ajv2020 } from 'ajv/dist/2020.js'
import { _ } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import type { JsonSchema } from './profile.js'

const HEAD = '// Written by `npm run schemas`; change nothing by hand.\n'

/** Compile a schema into a module of its own, its formats those of ajv-formats; what breaks it stands in `errors`. */
export function checkCode(schema: JsonSchema): string {
  const ajv = new Ajv2020({ allErrors: true, strict: true, code: { source: true, esm: true, lines: true } })
  formats.default(ajv)
  const code = standalone.default(ajv, ajv.compile(schema))
  return `${HEAD}${importing(code)}`
}

/** Compile a schema into a module that exports a function of its formats, which are the caller's. */
export function checkerCode(schema: JsonSchema, formatNames: readonly string[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    verbose: true,
    code: { source: true, lines: true, formats: _`formats` },
  })
  for (const name of formatNames) ajv.addFormat(name, () => true)
  const code = standalone.default(ajv, ajv.compile(schema))
  return `${HEAD}${code}`
}

function importing(code: string): string {
  return code
}
