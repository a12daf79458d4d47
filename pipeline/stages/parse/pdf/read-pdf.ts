import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { opensListItem } from '../../../language/layout.js'
import { lineIndex } from '../../../language/line-index.js'
import { fail } from '../../../model/finding.js'
import { blockOf, type Piece } from '../../../model/tree.js'
import { attachInitials } from './attach-initials.js'
import type { Gutter } from './find-gutter.js'
import { habitsOf } from './habits-of.js'
import { headingsOf } from './headings-of.js'
import { type Headline, type Margin, marginsOf } from './margins-of.js'
import { openPages } from './open-pages.js'
import { paragraphsOf } from './paragraphs-of.js'
import type { Page, PrintedLine, Region, Run } from './print.js'
import { regionsOf } from './regions-of.js'
import { commonest, lineOf, rowsOf } from './rows-of.js'

/** How much larger than the text a headline's type is. */
const LARGER = 1.15

/**
 * Read a PDF into blocks, by where and how large its type is printed: paragraphs over columns and pages, headings,
 * and what is printed about the text, which is furniture. One piece is one printed line.
 *
 * The file's value becomes the text as printed, a line a line in reading order, pages parted by form feeds; places
 * point into it. Fails the file where it cannot be read or holds no text.
 */
export async function readPdf(bytes: Uint8Array, file: VFile): Promise<Root> {
  const printed = await openPages(bytes, file)
  if (printed.every(({ runs, astray }) => runs.length + astray.length === 0))
    fail(file, 'pdf-without-text', {})
  const size = commonest(printed.flatMap(({ runs }) => runs.map((run) => [run.size, run.text.length])))
  const pages = printed.map((page) => ({ ...page, runs: attachInitials(page.runs, size) }))
  const margins = marginsOf(pages, headlineOf(pages, size))
  const bodies = pages.map(({ runs }, i) => {
    const taken = new Set(margins[i]?.flatMap((margin) => margin.runs))
    return runs.filter((run) => !taken.has(run))
  })
  const regions = inOrder(bodies, size)
  const print = printOf(pages, regions, margins)
  file.value = print.text
  const at = lineIndex(print.text)
  file.data.pointAt = at

  const habits = habitsOf(regions)
  const blocks = paragraphsOf(regions, habits)
  const headings = headingsOf(blocks, habits)
  const piece = (line: PrintedLine): Piece => {
    const start = print.starts.get(line) ?? 0
    return { value: line.text, start, end: start + line.text.length }
  }
  const children = [
    ...blocks.map(({ lines }, i) => {
      const role = opensBullet(lines[0]?.text ?? '') ? { role: 'listItem' as const } : {}
      return blockOf(lines.map(piece), at, { ...role, ...headings[i] })
    }),
    ...print.furniture.map(({ line, reason }) => blockOf([piece(line)], at, { role: 'furniture', reason })),
  ]
  children.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  return { type: 'RootNode', children }
}

/** Read the largest type of the first page, if it is larger than the text's. */
function headlineOf(pages: readonly Page[], size: number): Headline {
  const runs = pages[0]?.runs ?? []
  const largest = runs.reduce((most, run) => Math.max(most, run.size), 0)
  if (largest <= size * LARGER) return { text: '', size: Number.POSITIVE_INFINITY }
  const rows = rowsOf(runs.filter((run) => run.size === largest))
  return { text: rows.map((row) => lineOf(row).text).join(' '), size: largest }
}

/** Part each page into regions; a gutter that is sure on one page is known on all. */
function inOrder(bodies: readonly (readonly Run[])[], size: number): Region[] {
  const known: Gutter[] = []
  for (const runs of bodies) regionsOf(runs, size, [], (gutter) => known.push(gutter))
  return bodies.flatMap((runs, page) =>
    regionsOf(runs, size, known).map((rows) => ({ page, lines: rows.map(lineOf) })),
  )
}

function opensBullet(text: string): boolean {
  return opensListItem(text) && /^[^\p{N}(–-]/u.test(text)
}

interface Print {
  readonly text: string
  /** Where each line starts in the text. */
  readonly starts: ReadonlyMap<PrintedLine, number>
  readonly furniture: readonly { readonly line: PrintedLine; readonly reason: string }[]
}

/** Print the lines in reading order. */
function printOf(
  pages: readonly Page[],
  regions: readonly Region[],
  margins: readonly (readonly Margin[])[],
): Print {
  let text = ''
  const starts = new Map<PrintedLine, number>()
  const furniture: { line: PrintedLine; reason: string }[] = []
  const add = (line: PrintedLine) => {
    starts.set(line, text.length)
    text += `${line.text}\n`
  }
  pages.forEach(({ astray }, page) => {
    const about = (edge: Margin['edge']) => margins[page]?.filter((margin) => margin.edge === edge) ?? []
    const aside = (lines: readonly { readonly line: PrintedLine; readonly reason: string }[]) => {
      for (const one of lines) add(one.line)
      furniture.push(...lines)
    }
    if (page > 0) text += '\f'
    aside(about('top'))
    for (const region of regions) if (region.page === page) for (const line of region.lines) add(line)
    aside(about('bottom').sort((a, b) => a.line.baseline - b.line.baseline))
    aside(astray.map((run) => ({ line: lineOf([run]), reason: 'set at an angle' })))
  })
  return { text, starts, furniture }
}
