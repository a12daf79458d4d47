import { placeOf } from '../formats/reporters/place-of.js'
import { printable } from '../language/printable.js'
import type { Finding } from '../model/finding.js'
import { wrapped } from './differences/wrapped.js'
import type { Paint } from './painter.js'

/** Columns to which places are padded at most, so that one long path does not move all the others. */
const WIDEST_PLACE = 48
/** What a terminal is taken to have at least. */
const NARROWEST = 24
/** Before what does not fit into a line. */
const INDENT = '  '

export interface FindingsLinesOptions {
  readonly paint: Paint
  /** Pad the places to one width, for the eye; lines for a program are not padded. */
  readonly align: boolean
  /** Columns of the terminal; absent where lines are not to be broken. */
  readonly columns?: number | undefined
}

/** Write findings a line each, `file:line:column severity message rule`, without the parts of the place not known. */
export function findingsLines(
  findings: readonly Finding[],
  { paint, align, columns = Number.POSITIVE_INFINITY }: FindingsLinesOptions,
): string {
  const places = findings.map((finding) => printable(placeOf(finding)))
  const width = align ? Math.min(WIDEST_PLACE, columns / 3, widest(places)) : 0
  const severityWidth = align ? widest(findings.map(({ severity }) => severity)) : 0
  return findings
    .map(({ severity, message, rule }, i) => {
      const place = (places[i] ?? '').padEnd(width)
      // Padding stands outside the colour: some terminals would show it.
      const label = paint(severity, severity) + ' '.repeat(Math.max(0, severityWidth - severity.length))
      const line = `${place} ${label} ${printable(message)} ${paint('faint', rule)}\n`
      if (columns === Number.POSITIVE_INFINITY) return line
      const pieces = [
        { text: `${place} ` },
        { text: severity, tone: severity },
        { text: ' '.repeat(Math.max(0, severityWidth - severity.length)) },
        { text: ` ${message} ` },
        { text: rule, tone: 'faint' },
      ] as const
      const [first = '', ...rest] = wrapped(pieces, Math.max(NARROWEST, columns - INDENT.length), paint)
      return `${[first, ...rest.map((text) => INDENT + text)].join('\n')}\n`
    })
    .join('')
}

/** As a loop, for there may be more places than a call can have arguments. */
function widest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}
