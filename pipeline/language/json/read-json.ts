import { grouped } from '../grouped.js'
import { hasDuplicateNames, sizeOf } from './count-members.js'
import { JSON_LIMITS, type JsonLimits } from './json-limits.js'
import type { JsonProblem } from './json-problem.js'
import type { JsonValue } from './json-value.js'
import { problemList } from './problem-list.js'
import { scanJson } from './scan-json.js'
import { surrogateAt } from './scan-string.js'

/**
 * How long a text is at most, in UTF-16 code units, for which it is enough to measure its depth when it is parsed. To
 * parse a longer one of brackets only can take half a minute, so that it is measured before.
 */
const MOST_AT_ONCE = 1_048_576

/** What a JSON text says, or what is wrong with it. */
export type JsonReading =
  | ({ readonly ok: true } & ReadJson)
  | {
      readonly ok: false
      /** In the order of the text, at most as many as the limits allow. */
      readonly problems: readonly JsonProblem[]
      /** How many problems there are, listed or not. */
      readonly count: number
      /** What the text says where all that is wrong can be left out without a guess, as a comment can. */
      readonly mended: ReadJson | undefined
    }

export interface ReadJson {
  /** Of a name that an object has twice, the last is kept, as JSON.parse does. */
  readonly value: JsonValue
  /** Whether an object has a name twice, also where it is written in two ways. */
  readonly duplicates: boolean
}

/**
 * Read a JSON text (RFC 8259), fast where nothing is wrong with it, and tell all that is wrong where something is.
 *
 * A surrogate without its other half, written as an escape, is wrong too: the grammar allows it, and no encoding does.
 */
export function readJson(text: string, limits: Partial<JsonLimits> = {}): JsonReading {
  const {
    characters = JSON_LIMITS.characters,
    depth = JSON_LIMITS.depth,
    problems: most = JSON_LIMITS.problems,
  } = limits
  if (text.length > characters) return tooLarge(text, characters)
  const read = parse(text, depth)
  if (read && !hasLoneSurrogate(text)) return { ok: true, ...read }
  const list = problemList(text, most)
  scanJson(text, depth, list.report)
  const mended = list.mended()
  return {
    ok: false,
    problems: list.listed(),
    count: list.count(),
    mended: mended === undefined ? undefined : (read ?? parse(mended, depth)),
  }
}

function tooLarge(text: string, characters: number): JsonReading {
  const [is, most] = [grouped(text.length), grouped(characters)]
  const message = `Unexpected ${is} characters, expected at most ${most}`
  const problem: JsonProblem = { kind: 'too-large', offset: characters, endOffset: text.length, message }
  return { ok: false, problems: [problem], count: 1, mended: undefined }
}

/** Read a text that is JSON and goes no deeper than this. */
function parse(text: string, depth: number): ReadJson | undefined {
  if (text.length > MOST_AT_ONCE && isDeeper(text, depth)) return undefined
  try {
    const value: JsonValue = JSON.parse(text)
    const size = sizeOf(value, depth)
    if (size.depth > depth) return undefined
    return { value, duplicates: hasDuplicateNames(text, size.members) }
  } catch {
    return undefined
  }
}

/** Tell whether a text, if it is JSON, goes deeper than this. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // `[` and `{`, `]` and `}` differ in this bit only.
    const bracket = code | 0x20
    if (code === 0x22) at = stringEnd(text, at)
    else if (bracket === 0x7d) depth--
    else if (bracket === 0x7b && ++depth > most) return true
  }
  return false
}

/** Find the quote that ends a string; the end of the text where it has none. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) === 0x5c) before--
    if ((at - before) % 2 === 1) return at
  }
  return text.length
}

/** Tell whether a text that is JSON has a surrogate as an escape without its other half behind it. */
function hasLoneSurrogate(text: string): boolean {
  let at = text.indexOf('\\u')
  // A backslash that is itself escaped can stand before a `u`, so that all escapes before have to be read too.
  if (at >= 0) at = text.indexOf('\\')
  while (at >= 0) {
    const half = surrogateAt(text, at)
    const isPair = half === 'high' && surrogateAt(text, at + 6) === 'low'
    if (half && !isPair) return true
    at = text.indexOf('\\', at + (isPair ? 12 : 2))
  }
  return false
}
