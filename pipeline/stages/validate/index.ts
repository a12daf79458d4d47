import { createRequire } from 'node:module'
import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { report } from '../../model/finding.js'

/** Hold the article against its published schema; what breaks it is an error, and the article is not published. */
export const validate: Plugin<[], Root> = () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  formats.default(ajv)
  const schema: AnySchema = createRequire(import.meta.url)('presswright/schemas/news-article.schema.json')
  const check = ajv.compile(schema)
  return (_tree, file) => {
    if (check(file.data.article)) return
    for (const error of check.errors ?? []) {
      report(file, 'schema-invalid', { pointer: error.instancePath, reason: reasonOf(error) })
    }
  }
}

function reasonOf({ message = 'it is not valid', params }: ErrorObject): string {
  const { additionalProperty, allowedValue } = params
  if (typeof additionalProperty === 'string') return `${message}, \`${additionalProperty}\` is one`
  return allowedValue === undefined ? message : `${message} ${JSON.stringify(allowedValue)}`
}
