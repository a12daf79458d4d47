import type { ErrorObject } from 'ajv'
import type { Root } from 'nlcst'
import check from 'presswright/schemas/generated/check-news-article.js'
import type { Plugin } from 'unified'
import { report } from '../../model/finding.js'

/** Hold the article against its published schema; what breaks it is an error, and the article is not published. */
export const validate: Plugin<[], Root> = () => {
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
