import { furnitureOf } from '../../language/furniture/index.js'
import { textOfPieces } from '../../language/pieces.js'
import { withoutDates } from '../../language/without-dates.js'
import type { Ledger, Line } from './block.js'

/** Lines at a page's top and bottom among which a head or foot stands. */
const EDGE = 3
/** Share of the pages on which a line must recur. */
const SHARE = 0.5
/** `3`, `- 3 -`, `Page 1 of 2`, `Seite 3`, `1/12`. */
const PAGE_NUMBER =
  /^[-–—|•\s]{0,4}(?:(?:page|pg\.?|p\.|seite|página|pagina|pág\.|pag\.)\s?)?\d{1,3}(?:\s?(?:of|\/|von|de|di|van|sur)\s?\d{1,3})?[-–—|•\s]{0,4}$/iu
/**
 * Drop running heads, running feet and page numbers: lines at the edges of pages that recur from page to page but for
 * their figures, or are a number. Pages are parted by form feeds; a text without one is not `paged`.
 */
export function dropRunningHeads(lines: readonly Line[], paged: boolean, ledger: Ledger): readonly Line[] {
  if (!paged) return lines
  const edges = edgesOf(lines)
  const pages = (lines.at(-1)?.page ?? 0) + 1
  const counts = new Map<string, Set<number>>()
  const keyOf = (line: Line, edge: string) => `${edge} ${textOfPieces(line.pieces).replace(/\d+/g, '#')}`
  lines.forEach((line, i) => {
    const edge = edges[i]
    if (edge === undefined) return
    const key = keyOf(line, edge)
    counts.set(key, (counts.get(key) ?? new Set()).add(line.page))
  })
  const recurs = (line: Line, edge: string) => {
    const on = counts.get(keyOf(line, edge))?.size ?? 0
    return on >= 2 && on >= pages * SHARE
  }
  let gap = 0
  return lines.flatMap((line, i) => {
    const reason = reasonOf(line, edges[i], recurs)
    if (reason !== undefined) {
      ledger.dropped(line.pieces, reason)
      gap += line.gap
      return []
    }
    const kept = gap > 0 ? { ...line, gap: line.gap + gap } : line
    gap = 0
    return [kept]
  })
}

function reasonOf(
  line: Line,
  edge: 'top' | 'bottom' | undefined,
  recurs: (line: Line, edge: string) => boolean,
): string | undefined {
  const text = textOfPieces(line.pieces)
  if (edge !== undefined && PAGE_NUMBER.test(text)) return 'page number'
  if (edge === 'top' && line.page > 0 && isFolio(text)) return 'running head'
  if (line.gap > 0 && furnitureOf(text) === 'address') return 'running foot'
  if (edge === undefined || !recurs(line, edge)) return undefined
  return edge === 'top' ? 'running head' : 'running foot'
}

/** A newspaper's name, a date and a page, in capitals: `A8  THE HARBOUR RECORD  FRIDAY, MAY 3, 2024`. */
function isFolio(text: string): boolean {
  if (text.length > 100 || /\p{Ll}/u.test(text)) return false
  const { dates, rest } = withoutDates(text)
  return dates.length === 1 && /(?:^|\s)[A-Z]?-?\d{1,3}(?:\s|$)/.test(rest)
}

/** Tell of each line at which edge of its page it stands, if at any. */
function edgesOf(lines: readonly Line[]): ('top' | 'bottom' | undefined)[] {
  const edges: ('top' | 'bottom' | undefined)[] = new Array(lines.length).fill(undefined)
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && lines[to]?.page === lines[from]?.page) to++
    for (let i = from; i < to; i++) {
      if (i - from < EDGE) edges[i] = 'top'
      else if (to - i <= EDGE) edges[i] = 'bottom'
    }
    from = to
  }
  return edges
}
