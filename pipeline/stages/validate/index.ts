import type { ErrorObject } from 'ajv'
import type { Root } from 'nlcst'
import check from 'presswright/schemas/generated/check-news-article.js'
import type { Plugin } from 'unified'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Vocabulary } from '../../language/schema-org/vocabulary.js'
import type { Configuration } from '../../model/configuration.js'
import type { Place } from '../../model/evidence.js'
import { report } from '../../model/finding.js'
import type { Problem } from '../../model/problem.js'
import { checkName } from '../../validation/house/check-name.js'
import { checkSource } from '../../validation/house/check-source.js'
import { validator } from '../../validation/index.js'
import { problemOf } from '../../validation/problem-of.js'
import { severityOf } from '../../validation/severity-of.js'
import { openingOf } from './opening-of.js'

export interface ValidateOptions {
  readonly vocabulary: () => Vocabulary
  readonly rules?: Configuration['rules'] | undefined
}

/** An article as it was held, and what was said of it. */
interface Held {
  readonly tree: Root
  readonly json: string | undefined
  readonly said: ReadonlySet<VFileMessage>
}

/**
 * Hold the article against its published schema, schema.org's vocabulary, Google's documentation, the house and its own
 * source. An error keeps it from being published. What was read from the source is shown there.
 *
 * Plugins behind this one may change the article. Where one did, it is held again just before it is written, and what was
 * said before is taken back.
 */
export const validate: Plugin<[ValidateOptions], Root> = function (options) {
  const held = new WeakMap<VFile, Held>()
  const hold = holder(options)
  const { compiler } = this
  if (compiler)
    this.compiler = (tree, file) => {
      const before = held.get(file)
      if (before && before.json !== JSON.stringify(file.data.article)) {
        file.messages = file.messages.filter((message) => !before.said.has(message))
        hold(before.tree, file)
      }
      return compiler(tree, file)
    }
  return (tree, file) => {
    const others = new Set(file.messages)
    hold(tree, file)
    const said = new Set(file.messages.filter((message) => !others.has(message)))
    held.set(file, { tree, json: JSON.stringify(file.data.article), said })
  }
}

/** Make what holds one article after the other. */
function holder({ vocabulary, rules }: ValidateOptions): (tree: Root, file: VFile) => void {
  let hold: ReturnType<typeof validator> | undefined
  return (tree, file) => {
    const { article } = file.data
    const isSound = check(article)
    if (!isSound) {
      for (const error of check.errors ?? []) {
        report(file, 'schema-invalid', { pointer: error.instancePath, reason: reasonOf(error) })
      }
    }
    if (!article) return
    hold ??= validator({ vocabulary: vocabulary(), checkName, pending: false, severities: rules })
    for (const problem of hold(article).problems) tell(problem, file, placeOf(problem.pointer, file))
    // What is not even of the right form is not read further.
    if (isSound) holdAgainstSource(tree, file, rules ?? {})
  }
}

function holdAgainstSource(tree: Root, file: VFile, rules: NonNullable<Configuration['rules']>): void {
  const { article, properties = [], refused = [], replaced = [], dropped = [], layout } = file.data
  if (!article) return
  const opening = openingOf(tree)
  const isMarkup = layout === 'html' || layout === 'markdown'
  const sourced = { article, properties, refused, replaced, dropped, source: String(file), isMarkup }
  checkSource({ ...sourced, ...(opening && { opening }) }, (rule, args, path, place) => {
    const severity = severityOf(rule, rules)
    if (severity !== 'off') tell(problemOf(rule, args, { path }, severity), file, place && pointOf(place))
  })
}

/** Add a problem to the file, at a place in its source. */
function tell(problem: Problem, file: VFile, place: Point | undefined): void {
  const { layer, rule, pointer, severity, message: text, suggestion, url } = problem
  const message = file.message(text, { ruleId: rule, source: 'presswright', ...(place && { place }) })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = url
  message.layer = layer
  message.pointer = pointer
  if (suggestion !== undefined) message.suggestion = suggestion
}

/** Where the nearest property was read. */
function placeOf(pointer: string, file: VFile): Point | undefined {
  const property = file.data.properties?.find(
    (one) =>
      one.pointer === pointer ||
      one.pointer.startsWith(`${pointer}/`) ||
      pointer.startsWith(`${one.pointer}/`),
  )
  const [place] = (pointer === '' ? undefined : property)?.places ?? []
  return place && pointOf(place)
}

function pointOf({ line, column, offset }: Place): Point {
  return { line, column, offset }
}

function reasonOf({ message = 'it is not valid', params }: ErrorObject): string {
  const { additionalProperty, allowedValue } = params
  if (typeof additionalProperty === 'string') return `${message}, \`${additionalProperty}\` is one`
  return allowedValue === undefined ? message : `${message} ${JSON.stringify(allowedValue)}`
}
