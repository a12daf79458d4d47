import { visible } from '../../language/visible.js'
import type { Baseline, BaselineEntry } from './baseline.js'

const SCHEMA = 'https://unpkg.com/presswright/schemas/baseline.schema.json'

/**
 * Write a baseline: a line for each finding, below its file, both sorted by code unit, so that what comes and goes between
 * two of them is a line that comes and goes.
 */
export function baselineText(baseline: Baseline): string {
  const byFile = new Map<string, BaselineEntry[]>()
  for (const entry of baseline.values()) {
    const own = byFile.get(entry.file)
    if (own) own.push(entry)
    else byFile.set(entry.file, [entry])
  }
  const files = [...byFile].sort(([a], [b]) => compare(a, b)).map(fileText)
  const opened = `{\n  "$schema": "${SCHEMA}",\n  "version": 1,\n  "files": {`
  return visible(files.length === 0 ? `${opened}}\n}\n` : `${opened}\n${files.join(',\n')}\n  }\n}\n`)
}

function fileText([file, entries]: readonly [string, readonly BaselineEntry[]]): string {
  const sorted = entries.toSorted(
    (a, b) => compare(a.rule, b.rule) || compare(a.pointer, b.pointer) || compare(a.message, b.message),
  )
  const lines = sorted.map(({ rule, pointer, message, count }) => {
    const members = { rule, ...(pointer !== '' && { pointer }), message, ...(count > 1 && { count }) }
    return `      ${JSON.stringify(members)}`
  })
  return `    ${JSON.stringify(file)}: [\n${lines.join(',\n')}\n    ]`
}

/** By code unit, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
