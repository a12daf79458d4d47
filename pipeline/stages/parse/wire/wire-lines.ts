import type { Piece } from '../../../model/tree.js'
import type { Span } from './envelope-of.js'

/** A line as it was sent, without what ends it. */
export interface WireLine {
  readonly text: string
  readonly start: number
}

/** Part a stretch of the source into its lines, empty ones too. */
export function wireLines(source: string, { start, end }: Span): WireLine[] {
  const lines: WireLine[] = []
  const ends = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g
  ends.lastIndex = start
  for (let from = start; from <= end; ) {
    const match = ends.exec(source)
    const to = Math.min(match?.index ?? end, end)
    lines.push({ text: source.slice(from, to), start: from })
    if (!match || to === end) break
    from = to + match[0].length
  }
  return lines
}

/** Take a line, or `[from, to)` of it, as a piece without the white space about it; undefined where nothing is left. */
export function pieceOf({ text, start }: WireLine, from = 0, to = text.length): Piece | undefined {
  const part = text.slice(from, to)
  const value = part.trim()
  if (value === '') return undefined
  const at = start + from + (part.length - part.trimStart().length)
  return { value, start: at, end: at + value.length }
}
