import { placeOf } from '../formats/reporters/place-of.js'
import { printable } from '../language/printable.js'
import type { Finding } from '../model/finding.js'
import type { Paint } from './painter.js'

/** Columns to which places are padded at most, so that one long path does not move all the others. */
const WIDEST_PLACE = 48

export interface FindingsLinesOptions {
  readonly paint: Paint
  /** Pad the places to one width, for the eye; lines for a program are not padded. */
  readonly align: boolean
}

/** Write findings a line each, `file:line:column severity message rule`, without the parts of the place not known. */
export function findingsLines(findings: readonly Finding[], { paint, align }: FindingsLinesOptions): string {
  const places = findings.map((finding) => printable(placeOf(finding)))
  const width = align ? Math.min(WIDEST_PLACE, widest(places)) : 0
  const severityWidth = align ? widest(findings.map(({ severity }) => severity)) : 0
  return findings
    .map(({ severity, message, rule }, i) => {
      const place = (places[i] ?? '').padEnd(width)
      // Padding stands outside the colour: some terminals would show it.
      const label = paint(severity, severity) + ' '.repeat(Math.max(0, severityWidth - severity.length))
      return `${place} ${label} ${printable(message)} ${paint('faint', rule)}\n`
    })
    .join('')
}

/** As a loop, for there may be more places than a call can have arguments. */
function widest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}
