import { columnWidth } from '../language/column-width.js'
import { printable } from '../language/printable.js'

/** A tab is shown as that many blanks. */
const TAB = '  '
/** Share of the width that stands before a place where a line is cut. */
const BEFORE = 1 / 3

export interface Excerpt {
  readonly text: string
  /** `^` below what is meant. */
  readonly marks: string
}

/** A character as it is shown. */
interface Cell {
  /** Where it is in the line, in UTF-16 code units. */
  readonly from: number
  readonly to: number
  readonly shown: string
  readonly width: number
}

/**
 * Show a line of a source with marks under a place, cut around the place where it is wider than a terminal.
 *
 * @param from One-based column of the place, in UTF-16 code units.
 * @param to Column behind it; without one, one character is marked.
 * @param width Columns of the terminal that are free, 10 and more.
 */
export function sourceExcerpt(line: string, from: number, to: number | undefined, width: number): Excerpt {
  const at = Math.min(Math.max(0, from - 1), line.length)
  const end = to === undefined ? at + 1 : Math.max(to - 1, at + 1)
  // A line may be a file of megabytes; no more of it is looked at than can be shown.
  const first = startOfCharacter(line, Math.max(0, at - 2 * width))
  const cells = cellsOf(line, first, startOfCharacter(line, Math.min(line.length, at + 4 * width)))
  const isWhole = first === 0 && cells.at(-1)?.to === line.length && widthOf(cells) <= width
  const { shown, before, after } = isWhole
    ? { shown: cells, before: '', after: '' }
    : cutAround(cells, at, width, line.length)
  const marked = shown.filter((cell) => cell.to > at && cell.from < end)
  const lead = before.length + widthOf(shown.filter((cell) => cell.to <= at))
  return {
    text: before + shown.map((cell) => cell.shown).join('') + after,
    marks: ' '.repeat(lead) + '^'.repeat(Math.max(1, widthOf(marked))),
  }
}

/** Choose the characters that have room: some before the place, the rest from it on. */
function cutAround(cells: readonly Cell[], at: number, width: number, length: number) {
  const place = cells.findIndex((cell) => cell.to > at)
  const middle = place === -1 ? cells.length : place
  let start = middle
  let room = Math.floor(width * BEFORE)
  for (; start > 0; start--) {
    room -= cells[start - 1]?.width ?? 0
    if (room < 0) break
  }
  const before = (cells[start]?.from ?? at) > 0 ? '…' : ''
  let stop = start
  room = width - before.length - 1
  for (; stop < cells.length; stop++) {
    room -= cells[stop]?.width ?? 0
    if (room < 0) break
  }
  const shown = cells.slice(start, stop)
  return { shown, before, after: (shown.at(-1)?.to ?? length) < length ? '…' : '' }
}

function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let at = from
  for (const character of line.slice(from, to)) {
    const isPlain = character >= ' ' && character <= '~'
    const shown = isPlain ? character : character === '\t' ? TAB : printable(character)
    cells.push({ from: at, to: at + character.length, shown, width: isPlain ? 1 : columnWidth(shown) })
    at += character.length
  }
  return cells
}

/** Go back to where a character begins, if an offset is in its middle. */
function startOfCharacter(line: string, offset: number): number {
  const isMiddle =
    /^[\udc00-\udfff]/.test(line.charAt(offset)) && /^[\ud800-\udbff]/.test(line.charAt(offset - 1))
  return isMiddle ? offset - 1 : offset
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
