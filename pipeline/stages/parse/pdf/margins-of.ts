import { furnitureOf } from '../../../language/furniture/index.js'
import type { Page, PrintedLine, Run } from './print.js'
import { cellsOf, lineOf, rowsOf } from './rows-of.js'

/** Rows at a page's top, and as many at its bottom, that can be a running head or foot. */
const DEEPEST = 4
/** Widths, as multiples of the type's height: a gap between parts of a head, and one that sets it off from the text. */
const GAP = { cell: 1.5, apart: 1.4 }
/**
 * How near to a page's edge nothing of the text stands: as a share of the margin at its side, and at most of the page's
 * height. What stands there is set off by twice as much.
 */
const EDGE = { side: 0.75, height: 0.075 }
/** Pages at whose same height something stands that need not say the same. */
const SAME_HEIGHT = 3
/** Characters of a headline that a running head repeats at least. */
const LEAST_REPEATED = 8

/** The largest type of the first page, where it is larger than the text's; without, `size` is endless. */
export interface Headline {
  readonly text: string
  readonly size: number
}

/** What stands in a page's margins: its type, as it is printed, and why it is no part of the text. */
export interface Margin {
  readonly runs: readonly Run[]
  readonly line: PrintedLine
  readonly reason: string
  readonly edge: 'top' | 'bottom'
}

interface Cell {
  readonly runs: readonly Run[]
  readonly line: PrintedLine
}

interface EdgeRow {
  readonly cells: readonly Cell[]
  /** Distance to the next row inwards, as a multiple of the type's height, or of what is usual on a page of wide leading. */
  readonly apart: number
  readonly outermost: boolean
  /** Nearer to the page's edge than text is. */
  readonly inMargin: boolean
}

/**
 * Find running heads, feet and page numbers on each page: what stands at the top or bottom and repeats at the same
 * height on other pages, repeats the headline, or holds a page number or an address and nothing else.
 */
export function marginsOf(pages: readonly Page[], headline: Headline): Margin[][] {
  const edges = pages.map(({ runs, height }) => {
    const rows = rowsOf(runs)
    const margin = Math.min(sideOf(rows) * EDGE.side, height * EDGE.height)
    return {
      top: edgeRows(rows, (baseline) => baseline < margin),
      bottom: edgeRows([...rows].reverse(), (baseline) => height - baseline < margin),
    }
  })
  const margins: Margin[][] = pages.map(() => [])
  for (const edge of ['top', 'bottom'] as const) {
    const heights = new Map<string, number>()
    const count = (keys: Iterable<string>) => {
      for (const key of new Set(keys)) heights.set(key, (heights.get(key) ?? 0) + 1)
    }
    for (const page of edges) count(page[edge].flatMap(keysOf))
    edges.forEach((page, i) => {
      for (const row of page[edge]) {
        const reasons = row.cells.map((cell) => reasonOf(cell, row, heights, headline))
        const found = reasons.find((reason) => reason !== undefined)
        if (found === undefined) break
        row.cells.forEach(({ runs, line }, c) => {
          margins[i]?.push({ runs, line, reason: reasons[c] ?? `beside: ${found}`, edge })
        })
      }
    })
  }
  return margins
}

/** The rows from an edge inwards. */
function edgeRows(rows: readonly (readonly Run[])[], inMargin: (baseline: number) => boolean): EdgeRow[] {
  const usual = usualDistance(rows)
  return rows.slice(0, DEEPEST).map((row, i) => {
    const cells = cellsOf(row, GAP.cell).map((runs) => ({ runs, line: lineOf(runs) }))
    const size = Math.max(...cells.map(({ line }) => line.size), usual * 0.8)
    const next = rows[i + 1]
    const distance = next ? Math.abs(lineOf(next).baseline - lineOf(row).baseline) : Number.POSITIVE_INFINITY
    const inside = inMargin(lineOf(row).baseline)
    return { cells, apart: distance / size, outermost: i === 0, inMargin: inside }
  })
}

/** The margin at a page's left side: where nearly all of its rows begin at the earliest. */
function sideOf(rows: readonly (readonly Run[])[]): number {
  const lefts = rows.map((row) => row[0]?.left ?? 0).sort((a, b) => a - b)
  return lefts[Math.floor(lefts.length / 10)] ?? 0
}

/** The usual distance of two rows on a page; none where there are too few to tell. */
function usualDistance(rows: readonly (readonly Run[])[]): number {
  const baselines = rows.map((row) => lineOf(row).baseline)
  const distances = baselines.slice(1).map((baseline, i) => Math.abs(baseline - (baselines[i] ?? 0)))
  distances.sort((a, b) => a - b)
  return distances.length < 5 ? 0 : (distances[distances.length >> 1] ?? 0)
}

/** What a row has in common with those of other pages: its height, and its words without their figures. */
function keysOf({ cells, apart }: EdgeRow): string[] {
  return cells.flatMap(({ line }) => {
    const height = heightOf(line)
    const text = fold(line.text)
    // Heights on either side of a step are the same to the eye.
    return [height - 1, height, height + 1].flatMap((step) => [
      `${step} ${text}`,
      // Each page's text begins at the same height too, but is not set off.
      ...(apart >= GAP.apart * 1.5 ? [`${step}`] : []),
    ])
  })
}

function heightOf({ baseline }: PrintedLine): number {
  return Math.round(baseline / 2)
}

function reasonOf(
  { line }: Cell,
  { apart, outermost, inMargin }: EdgeRow,
  heights: ReadonlyMap<string, number>,
  headline: Headline,
): string | undefined {
  const height = heightOf(line)
  const text = fold(line.text)
  const smaller = line.size < headline.size
  if (apart >= GAP.apart && smaller && isPageNumber(line.text)) return 'page number'
  if (text !== '' && (heights.get(`${height} ${text}`) ?? 0) > 1) return 'repeats on other pages'
  if (apart < GAP.apart || !smaller) return undefined
  if (repeats(text, fold(headline.text))) return 'running head'
  if (outermost && furnitureOf(line.text) !== undefined) return furnitureOf(line.text)
  if (inMargin && apart >= GAP.apart * 2) return 'stands in the margin'
  const elsewhere = heights.get(`${height}`) ?? 0
  return apart >= GAP.apart * 1.5 && elsewhere >= SAME_HEIGHT ? 'same height on other pages' : undefined
}

/** A number alone, with what it is out of or a word about it: `3`, `– 3 –`, `Page 3 of 7`, `iv`. */
function isPageNumber(text: string): boolean {
  if (text.length > 24) return false
  if (/^[ivxl]{1,6}$/.test(text)) return true
  return /^(?:\P{N}{0,10}\d{1,3}(?:\P{N}{1,6}\d{1,3})?|[^\p{L}\p{N}]{0,4}\d{1,4})[^\p{L}\p{N}]{0,4}$/u.test(
    text,
  )
}

function repeats(text: string, headline: string): boolean {
  if (text.length < LEAST_REPEATED || headline.length < LEAST_REPEATED) return false
  return headline.includes(text) || text.includes(headline)
}

/** A line's words without case, marks and figures. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
}
