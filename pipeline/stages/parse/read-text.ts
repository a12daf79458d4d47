import type { Paragraph, Root } from 'nlcst'
import type { PointAt } from '../../language/line-index.js'
import type { Repair } from '../../model/draft.js'
import { blockOf, type Piece } from '../../model/tree.js'

/**
 * Read plain text: one block for each run of lines without a blank one between them, one piece a line. How the lines
 * belong together is for cleaning to decide.
 */
export function readText(text: string, start: number, at: PointAt, repairs: readonly Repair[] = []): Root {
  const children: Paragraph[] = []
  let lines: Piece[] = []
  const flush = () => {
    if (lines.length > 0) children.push(blockOf(lines, at))
    lines = []
  }
  for (const line of linesOf(text, start, repairs)) {
    if (line.value === '') flush()
    else lines.push(line)
  }
  flush()
  return { type: 'RootNode', children }
}

/** Read each line without the white space around it; what ends a line or a page is in the source between two. */
function* linesOf(text: string, start: number, repairs: readonly Repair[]): Generator<Piece> {
  let next = 0
  const ends = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g
  ends.lastIndex = start
  let from = start
  while (from <= text.length) {
    const end = ends.exec(text)
    const to = end?.index ?? text.length
    while ((repairs[next]?.end ?? Number.POSITIVE_INFINITY) <= to) next++
    // A control that is half of a letter ends no line.
    if (end && (repairs[next]?.start ?? Number.POSITIVE_INFINITY) <= to) continue
    yield trimmed(text, from, to)
    if (!end) return
    from = to + end[0].length
  }
}

function trimmed(text: string, from: number, to: number): Piece {
  const line = text.slice(from, to)
  const value = line.trim()
  const start = from + (line.length - line.trimStart().length)
  return { value, start, end: start + value.length }
}
