import { countsText } from '../formats/reporters/counts-text.js'
import { printable } from '../language/printable.js'
import type { Finding } from '../model/finding.js'
import { messages } from '../model/messages.js'
import { isSettable } from '../validation/silences/is-settable.js'
import { wrapped } from './differences/wrapped.js'
import type { Paint } from './painter.js'
import { sourceExcerpt } from './source-excerpt.js'

/** Columns of a source line that are shown where the width is not known. */
const WIDTH = 120
/** What a terminal is taken to have at least. */
const NARROWEST = 24
const INDENT = '  '
const DEEPER = '    '

/** A source's line by its number, from 1; undefined where it cannot be shown. */
export type LineAt = (line: number) => string | undefined

export interface VerboseLinesOptions {
  readonly paint: Paint
  /** Columns of the terminal; absent where lines are not to be broken. */
  readonly columns?: number | undefined
}

/**
 * Write the findings about one file for a person: each with its place in the source, the page that explains its rule,
 * and how the configuration can silence it if it can.
 *
 * @param findings At least one, all about one file.
 */
export function verboseLines(
  findings: readonly Finding[],
  lineAt: LineAt,
  { paint, columns }: VerboseLinesOptions,
): string {
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, columns)
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length
  const counts = countsText({ error: count('error'), warning: count('warning'), info: count('info') })
  const lines = [`${paint('strong', printable(findings[0]?.file ?? ''))}: ${counts}`]
  for (const finding of findings) {
    lines.push(...messageLines(finding, width, paint))
    lines.push(...excerptLines(finding, lineAt, width, paint))
    // Neither is broken, so that both can be marked and copied.
    lines.push(paint('faint', DEEPER + printable(finding.url ?? finding.rule)))
    if (isConfigurable(finding))
      lines.push(paint('faint', `${DEEPER}silence: "rules": {${JSON.stringify(finding.rule)}: "off"}`))
  }
  return `${lines.join('\n')}\n`
}

function messageLines(
  { line, column, severity, message, rule }: Finding,
  width: number,
  paint: Paint,
): string[] {
  const place = line === undefined ? [] : column === undefined ? [`${line}`] : [`${line}:${column}`]
  const pieces = [
    ...place.map((text) => ({ text: `${text} ` })),
    { text: severity, tone: severity },
    { text: ` ${message} ` },
    { text: rule, tone: 'faint' },
  ] as const
  return wrapped(pieces, width - DEEPER.length, paint).map((text, i) => (i === 0 ? INDENT : DEEPER) + text)
}

function excerptLines(finding: Finding, lineAt: LineAt, width: number, paint: Paint): string[] {
  const { line, column, endLine, endColumn } = finding
  const text = line === undefined ? undefined : lineAt(line)
  if (line === undefined || column === undefined || text === undefined) return []
  const to = endLine === undefined ? undefined : endLine > line ? text.length + 1 : endColumn
  const gutter = `${line}`.padStart(DEEPER.length + 2)
  const room = Math.min(width, WIDTH) - gutter.length - 3
  const excerpt = sourceExcerpt(text, column, to, room)
  const blank = ' '.repeat(gutter.length)
  return [`${gutter} | ${excerpt.text}`.trimEnd(), `${blank} | ${paint(finding.severity, excerpt.marks)}`]
}

/** The house may set the severity of what it or a publisher of rules wants, but not what schema.org means. */
function isConfigurable({ rule, layer }: Finding): boolean {
  if (!isSettable(rule)) return false
  return layer === undefined ? Object.hasOwn(messages, rule) : layer !== 'schema.org'
}
