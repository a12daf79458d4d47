import type { VFile } from 'vfile'
import type { Node } from 'yaml'
import type { PointAt } from '../../language/line-index.js'
import { repairMojibake } from '../../language/mojibake/index.js'
import { applyEdits, textOfPieces } from '../../language/pieces.js'
import { yaml } from '../../language/yaml.js'
import { yamlNesting } from '../../language/yaml-nesting.js'
import type { FrontMatterValue } from '../../model/draft.js'
import { fail } from '../../model/finding.js'
import type { SilencesRead } from '../../model/silence.js'
import { readSilences } from '../../validation/silences/read-silences.js'

const LIMIT = 16_384
/** The key of what is to be passed over, as it is compared. */
const SILENCE = /^silences?$/

export interface FrontMatter {
  /** Scalars in order; a list gives one value an item under the same key, a map `key.inner`. */
  readonly values: readonly FrontMatterValue[]
  /** Findings that are to be passed over; they are no values. */
  readonly silences: SilencesRead
  /** Where the article's own text starts. */
  readonly bodyStart: number
}

const NONE: FrontMatter = { values: [], silences: { silences: [], faults: [] }, bodyStart: 0 }

/**
 * Read YAML front matter between a first line `---` and a next one, with each value's place. No anchors, no tags, no
 * code. Fails the file where it is malformed, too long or too deep.
 */
export function readFrontMatter(text: string, file: VFile, at: PointAt): FrontMatter {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text)
  if (!open) return NONE
  const start = open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(start, start + LIMIT + 8))
  if (!close) {
    // A rule on the first line of a text is no front matter; a key below it shows that it was meant as such.
    if (!/^[A-Za-z][\w-]*:(?:\s|$)/.test(text.slice(start, start + 80))) return NONE
    fail(file, 'front-matter-invalid', { reason: `no closing \`---\` within ${LIMIT} characters` }, at(0))
  }
  const content = text.slice(start, start + close.index)
  const problem = yamlNesting(content)
  if (problem !== undefined) fail(file, 'front-matter-invalid', { reason: problem }, at(0))
  return { ...contentsOf(content, start, file, at), bodyStart: start + close.index + close[0].length }
}

function contentsOf(
  content: string,
  base: number,
  file: VFile,
  at: PointAt,
): Pick<FrontMatter, 'values' | 'silences'> {
  const { isCollection, isMap, isScalar, LineCounter, parseDocument } = yaml()
  const document = parseDocument(content, {
    schema: 'core',
    lineCounter: new LineCounter(),
    prettyErrors: false,
  })
  const error = document.errors[0]
  if (error) {
    const reason = error.message.split('\n')[0] ?? error.code
    fail(file, 'front-matter-invalid', { reason }, at(base + error.pos[0]))
  }
  const values: FrontMatterValue[] = []
  const visit = (key: string, node: unknown): void => {
    if (isMap<unknown, unknown>(node)) {
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : ''
        if (key !== '' || !isSilence(name)) visit(key === '' ? name : `${key}.${name}`, pair.value)
      }
    } else if (isCollection(node)) {
      for (const item of node.items) visit(key, item)
    } else if (isScalar(node) && node.value !== null && node.range) {
      const [from, to] = node.range
      const text = scalarText(node)
      const value = repaired(text)
      values.push({ key, value, piece: { value, start: base + from, end: base + to } })
    } else if (isAlias(node)) {
      fail(file, 'front-matter-invalid', { reason: 'unexpected alias, expected the value itself' }, at(base))
    }
  }
  if (document.contents !== null && !isMap(document.contents)) {
    fail(
      file,
      'front-matter-invalid',
      { reason: 'unexpected content, expected `key: value` lines' },
      at(base),
    )
  }
  visit('', document.contents)
  return { values, silences: silencesOf(document.contents, (offset) => at(base + offset)) }
}

function silencesOf(contents: unknown, at: PointAt): SilencesRead {
  const { isMap, isScalar } = yaml()
  const pairs = isMap<unknown, unknown>(contents) ? contents.items : []
  const pair = pairs.find(({ key }) => isScalar(key) && isSilence(String(key.value)))
  if (!pair) return NONE.silences
  return readSilences(pair.value ?? pair.key, (offset) => {
    const { line, column } = at(offset)
    return { line, column }
  })
}

function isSilence(name: string): boolean {
  return SILENCE.test(name.toLowerCase())
}

/** A value with what was decoded wrongly put right. */
function repaired(text: string): string {
  const piece = { value: text, start: 0, end: text.length }
  return textOfPieces(applyEdits([piece], repairMojibake(text)))
}

/** A scalar as it is written, so that `1.10` and a date stay what they are. */
function scalarText(node: { readonly value: unknown; readonly source?: string | undefined }): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

function isAlias(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'source' in node && !yaml().isScalar(node)
}
