import type { ErrorObject } from 'ajv'
import type { Root } from 'nlcst'
import check from 'presswright/schemas/generated/check-news-article.js'
import type { Plugin } from 'unified'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Vocabulary } from '../../language/schema-org/vocabulary.js'
import type { Configuration } from '../../model/configuration.js'
import { report } from '../../model/finding.js'
import type { Problem } from '../../model/problem.js'
import { validator } from '../../validation/index.js'

export interface ValidateOptions {
  readonly vocabulary: () => Vocabulary
  readonly rules?: Configuration['rules'] | undefined
}

/**
 * Hold the article against its published schema, schema.org's vocabulary, Google's documentation and the house. An error
 * keeps it from being published. What was read from the source is shown there.
 */
export const validate: Plugin<[ValidateOptions], Root> = ({ vocabulary, rules }) => {
  let hold: ReturnType<typeof validator> | undefined
  return (_tree, file) => {
    const { article } = file.data
    if (!check(article)) {
      for (const error of check.errors ?? []) {
        report(file, 'schema-invalid', { pointer: error.instancePath, reason: reasonOf(error) })
      }
    }
    if (!article) return
    hold ??= validator({ vocabulary: vocabulary(), pending: false, severities: rules })
    for (const problem of hold(article).problems) tell(problem, file)
  }
}

/** Add a problem to the file, at the place where the nearest property was read. */
function tell(problem: Problem, file: VFile): void {
  const { layer, rule, pointer, severity, message: text, suggestion, url } = problem
  const place = placeOf(pointer, file)
  const message = file.message(text, { ruleId: rule, source: 'presswright', ...(place && { place }) })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = url
  message.layer = layer
  message.pointer = pointer
  if (suggestion !== undefined) message.suggestion = suggestion
}

function placeOf(pointer: string, file: VFile): Point | undefined {
  const property = file.data.properties?.find(
    (one) =>
      one.pointer === pointer ||
      one.pointer.startsWith(`${pointer}/`) ||
      pointer.startsWith(`${one.pointer}/`),
  )
  const [place] = (pointer === '' ? undefined : property)?.places ?? []
  return place && { line: place.line, column: place.column, offset: place.offset }
}

function reasonOf({ message = 'it is not valid', params }: ErrorObject): string {
  const { additionalProperty, allowedValue } = params
  if (typeof additionalProperty === 'string') return `${message}, \`${additionalProperty}\` is one`
  return allowedValue === undefined ? message : `${message} ${JSON.stringify(allowedValue)}`
}
