import { printable } from '../language/printable.js'
import type { Evidence, Place, PropertyEvidence } from '../model/evidence.js'
import { wrapped } from './differences/wrapped.js'
import type { Paint, Tone } from './painter.js'
import { sourceExcerpt } from './source-excerpt.js'

/** Characters of a value, and of a source line, that are shown. */
const WIDTH = { value: 100, line: 120 }
/** Columns below which nothing is cut any shorter. */
const NARROWEST = 30

/** How lines are made: their colours, and how long they are at most. */
interface Sheet {
  readonly paint: Paint
  readonly width: number
}

/**
 * Tell an article's evidence as a person reads it: each property with its value, the rule that read it, how sure that
 * is, and its line in the source; what was refused, left out, replaced and joined, and why.
 *
 * @param lines The source's lines, or undefined where it cannot be shown.
 * @param columns How wide the terminal is; lines are as long as they are where it is none.
 */
export function explanationLines(
  id: string,
  evidence: Evidence,
  lines: readonly string[] | undefined,
  paint: Paint,
  columns = Number.POSITIVE_INFINITY,
): string {
  const { source, properties, refused, dropped, replaced, joined } = evidence
  const sheet: Sheet = { paint, width: Math.max(NARROWEST, columns) }
  const title = `${id}, read from ${source.path} (${source.encoding}, ${source.layout})`
  const told = [...folded(title, '', sheet), '']
  for (const property of properties) told.push(...propertyLines(property, lines, sheet), '')
  told.push(
    ...section(
      'Refused',
      refused.map(
        ({ property, value, reason, place }) => `${at(place)}  ${property} ${quoted(value)}: ${reason}`,
      ),
      sheet,
    ),
    ...section(
      'Left out',
      dropped.map(({ text, reason, place }) => `${at(place)}  ${quoted(text)}: ${reason}`),
      sheet,
    ),
    ...section(
      'Replaced',
      replaced.map(
        ({ text, by, reason, place }) => `${at(place)}  ${quoted(text)} by ${quoted(by)}: ${reason}`,
      ),
      sheet,
    ),
    ...section('Joined', counted(joined.map(({ reason }) => reason)), sheet),
  )
  return `${told.join('\n').trimEnd()}\n`
}

function propertyLines(
  { pointer, value, rule, confidence, from, places, steps }: PropertyEvidence,
  lines: readonly string[] | undefined,
  sheet: Sheet,
): string[] {
  const where = places.length > 1 ? `${places.length} places` : from
  const how = [rule, where, `confidence ${confidence}`, ...steps].join(' · ')
  const [place] = places
  const shown = place && lines ? sourceLines(place, lines, sheet) : []
  return [
    ...folded(`${pointer.slice(1).replaceAll('/', '.')}: ${shortened(value, WIDTH.value)}`, '', sheet),
    ...folded(how, '  ', sheet, 'faint'),
    ...shown,
  ]
}

/** Show a place's line with what it marks underlined, as far as it is on that line. */
function sourceLines(
  { line, column, offset, endOffset }: Place,
  lines: readonly string[],
  { paint, width }: Sheet,
): string[] {
  const gutter = `${line}`.padStart(6)
  const room = Math.min(WIDTH.line, width - gutter.length - 3)
  const { text, marks } = sourceExcerpt(lines[line - 1] ?? '', column, column + (endOffset - offset), room)
  return [`${gutter} | ${text}`, paint('info', `${' '.repeat(gutter.length)} | ${marks}`)]
}

/** Break a text at the terminal's width; what follows its first line stands further in. */
function folded(text: string, indent: string, { paint, width }: Sheet, tone?: Tone): string[] {
  // What a program reads is not broken.
  if (width === Number.POSITIVE_INFINITY) return [indent + (tone === undefined ? text : paint(tone, text))]
  const piece = tone === undefined ? { text } : { text, tone }
  return wrapped([piece], width - indent.length - 2, paint).map(
    (line, i) => `${indent}${i === 0 ? '' : '  '}${line}`,
  )
}

function section(title: string, entries: readonly string[], sheet: Sheet): string[] {
  if (entries.length === 0) return []
  return [`${title}:`, ...entries.flatMap((entry) => folded(entry, '  ', sheet)), '']
}

/** Tell what happened often once, with how often. */
function counted(reasons: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => `${count} × ${reason}`)
}

function at({ line, column }: Place): string {
  return `${line}:${column}`
}

function quoted(text: string): string {
  return `“${shortened(text, 60)}”`
}

function shortened(text: string, most: number): string {
  const line = printable(text.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ¶ ' : blanks)))
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
