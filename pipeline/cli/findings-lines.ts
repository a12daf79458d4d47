import type { Finding } from '../model/finding.js'
import type { Paint } from './painter.js'
import { printable } from './printable.js'

/** Columns to which places are padded at most, so that one long path does not move all the others. */
const WIDEST_PLACE = 48

export interface FindingsLinesOptions {
  readonly paint: Paint
  /** Pad the places to one width, for the eye; lines for a program are not padded. */
  readonly align: boolean
}

/** Write findings a line each, `file:line:column severity message rule`, without the parts of the place not known. */
export function findingsLines(findings: readonly Finding[], { paint, align }: FindingsLinesOptions): string {
  const places = findings.map(placeOf)
  const width = align ? Math.min(WIDEST_PLACE, Math.max(0, ...places.map(({ length }) => length))) : 0
  const severityWidth = align ? Math.max(0, ...findings.map(({ severity }) => severity.length)) : 0
  return findings
    .map(({ severity, message, rule }, i) => {
      const place = (places[i] ?? '').padEnd(width)
      // Padding stands outside the colour: some terminals would show it.
      const label = paint(severity, severity) + ' '.repeat(Math.max(0, severityWidth - severity.length))
      return `${place} ${label} ${printable(message)} ${paint('faint', rule)}\n`
    })
    .join('')
}

function placeOf({ file, line, column }: Finding): string {
  const place = line === undefined ? [file] : column === undefined ? [file, line] : [file, line, column]
  return printable(place.join(':'))
}
