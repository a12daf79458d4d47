import { isObject } from '../../language/json/is-object.js'
import { pointerTo } from '../../language/json/pointer.js'
import { readJson } from '../../language/json/read-json.js'
import { lineIndex } from '../../language/line-index.js'
import { type Baseline, type BaselineEntry, baselineOf } from './baseline.js'

/** A baseline that was read, or what is wrong with it: what is there, then what should be, and where. */
export type BaselineReading =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly problem: string; readonly at: string }

const MEMBERS = ['rule', 'pointer', 'message', 'count']

/** Read the text of a baseline, as `schemas/baseline.schema.json` describes it. */
export function readBaseline(text: string): BaselineReading {
  const reading = readJson(text, { problems: 1 })
  if (!reading.ok) {
    const { offset = 0, message = 'Unexpected text, expected JSON' } = reading.problems[0] ?? {}
    const { line, column } = lineIndex(text)(offset)
    return { ok: false, problem: message, at: `${line}:${column}` }
  }
  const { value } = reading
  const files = isObject(value) ? value.files : undefined
  if (!isObject(value) || !isObject(files)) return wrong(['files'], 'findings by file')
  if (value.version !== 1) return wrong(['version'], '1, which is what this Presswright reads')
  const entries: BaselineEntry[] = []
  for (const [file, listed] of Object.entries(files)) {
    if (!Array.isArray(listed)) return wrong(['files', file], 'a list of findings')
    for (const [index, one] of listed.entries()) {
      const entry = entryOf(file, one)
      if (!entry) return wrong(['files', file, index], '`rule` and `message`, and a `count` from 1')
      entries.push(entry)
    }
  }
  return { ok: true, baseline: baselineOf(entries) }
}

function entryOf(file: string, value: unknown): BaselineEntry | undefined {
  if (!isObject(value)) return undefined
  const { rule, pointer = '', message, count = 1 } = value
  if (typeof rule !== 'string' || typeof pointer !== 'string' || typeof message !== 'string') return undefined
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined
  if (Object.keys(value).some((name) => !MEMBERS.includes(name))) return undefined
  return { file, rule, pointer, message, count }
}

function wrong(path: readonly (string | number)[], expected: string): BaselineReading {
  return { ok: false, problem: `Unexpected value, expected ${expected}`, at: pointerTo(path) }
}
