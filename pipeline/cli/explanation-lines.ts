import { printable } from '../language/printable.js'
import type { Evidence, Place, PropertyEvidence } from '../model/evidence.js'
import type { Paint } from './painter.js'

/** Characters of a value, and of a source line, that are shown. */
const WIDTH = { value: 100, line: 120 }

/**
 * Tell an article's evidence as a person reads it: each property with its value, the rule that read it, how sure that
 * is, and its line in the source; what was refused, left out, replaced and joined, and why.
 *
 * @param lines The source's lines, or undefined where it cannot be shown.
 */
export function explanationLines(
  id: string,
  evidence: Evidence,
  lines: readonly string[] | undefined,
  paint: Paint,
): string {
  const { source, properties, refused, dropped, replaced, joined } = evidence
  const told = [`${id}, read from ${source.path} (${source.encoding}, ${source.layout})`, '']
  for (const property of properties) told.push(...propertyLines(property, lines, paint), '')
  told.push(
    ...section(
      'Refused',
      refused.map(
        ({ property, value, reason, place }) => `${at(place)}  ${property} ${quoted(value)}: ${reason}`,
      ),
    ),
    ...section(
      'Left out',
      dropped.map(({ text, reason, place }) => `${at(place)}  ${quoted(text)}: ${reason}`),
    ),
    ...section(
      'Replaced',
      replaced.map(
        ({ text, by, reason, place }) => `${at(place)}  ${quoted(text)} by ${quoted(by)}: ${reason}`,
      ),
    ),
    ...section('Joined', counted(joined.map(({ reason }) => reason))),
  )
  return `${told.join('\n').trimEnd()}\n`
}

function propertyLines(
  { pointer, value, rule, confidence, from, places, steps }: PropertyEvidence,
  lines: readonly string[] | undefined,
  paint: Paint,
): string[] {
  const where = places.length > 1 ? `${places.length} places` : from
  const how = [rule, where, `confidence ${confidence}`, ...steps].join(' · ')
  const [place] = places
  const shown = place && lines ? sourceLines(place, lines, paint) : []
  return [
    `${pointer.slice(1).replaceAll('/', '.')}: ${shortened(value, WIDTH.value)}`,
    paint('faint', `  ${how}`),
    ...shown,
  ]
}

/** Show a place's line with what it marks underlined, as far as it is on that line. */
function sourceLines(
  { line, column, offset, endOffset }: Place,
  lines: readonly string[],
  paint: Paint,
): string[] {
  const text = lines[line - 1] ?? ''
  // A long line is shown from shortly before the place.
  const from = column + (endOffset - offset) > WIDTH.line ? Math.max(0, column - 20) : 0
  const shown = printable(text.slice(from, from + WIDTH.line))
  const gutter = `${line}`.padStart(6)
  const width = Math.max(1, Math.min(endOffset - offset, shown.length - (column - 1 - from)))
  const marks = `${' '.repeat(Math.max(0, column - 1 - from))}${'^'.repeat(width)}`
  return [
    `${gutter} | ${from > 0 ? '…' : ''}${shown}`,
    paint('info', `${' '.repeat(6)} | ${from > 0 ? ' ' : ''}${marks}`),
  ]
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  ${entry}`), '']
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
