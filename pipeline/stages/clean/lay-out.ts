import type { VFile } from 'vfile'
import { readByline } from '../../language/byline/index.js'
import { isBareMarker } from '../../language/byline/marker.js'
import { meet } from '../../language/hyphenation.js'
import { endsSentence, type LineShape, layoutOf } from '../../language/layout.js'
import { textOfPieces } from '../../language/pieces.js'
import { withoutDates } from '../../language/without-dates.js'
import type { Block, Ledger, Line } from './block.js'
import { joinLines } from './join-lines.js'
import { knownWords } from './known-words.js'

/** Lines from the top among which a headline, a byline and a date stand. */
const HEAD = 12
const LONGEST_BYLINE = 160

/** Decide how the lines belong together and join each block's. */
export function layOut(
  lines: readonly Line[],
  file: VFile,
  ledger: Ledger,
  isFamiliar: (word: string) => boolean,
): Block[] {
  const texts = lines.map((line) => textOfPieces(line.pieces))
  const shapes = shapesOf(lines, texts)
  const layout = layoutOf(shapes)
  file.data.layout = layout.name
  const isWord = knownWords(texts, isFamiliar)
  const blocks: Block[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && !layout.starts[to]) to++
    blocks.push({
      pieces: joinLines(lines.slice(from, to), (before, after) => meet(before, after, isWord), ledger),
      data: {},
      gap: lines[from]?.gap ?? 0,
      alone: shapes[from]?.alone ?? false,
      atEdge: layout.typeset || lines[to - 1]?.page !== lines[to]?.page,
      runsOn: (layout.full[to - 1] ?? false) && !endsSentence(texts[to - 1] ?? ''),
    })
    from = to
  }
  return blocks
}

/** Tell which lines can be no part of a paragraph, with what else the layout is decided by. */
function shapesOf(lines: readonly Line[], texts: readonly string[]): LineShape[] {
  let head = true
  let named = false
  let alone = false
  return lines.map(({ indent, gap }, i) => {
    const text = texts[i] ?? ''
    head &&= i < HEAD && !(endsSentence(text) && text.length > 100)
    alone = head && i > 0 && standsAlone(i, texts, gap > 0 || alone)
    // The first line of prose below a byline or a date is the body's.
    head &&= alone || !named || text.length < PROSE
    named ||= alone
    return { text, indent, gap, alone }
  })
}

/** Characters from which a line is one of prose. */
const PROSE = 40

/**
 * Tell whether a line is a byline, a date or both. `parted` says that the line above is no paragraph's: only then can
 * names with a full stop be more than the end of a wrapped sentence. Names without a marker can be a headline's last
 * words too, unless a date stands beside them or prose below.
 */
function standsAlone(i: number, texts: readonly string[], parted: boolean): boolean {
  const text = texts[i] ?? ''
  if (text.length > LONGEST_BYLINE) return false
  const { dates, rest } = withoutDates(text)
  if (rest === '') return dates.length > 0
  if (isBareMarker(text)) return readByline(texts[i + 1] ?? '') !== undefined
  const byline = readByline(rest)
  if (!byline) return false
  if (byline.unsure && !parted) return false
  if (byline.marker !== undefined || dates.length > 0) return true
  if (text.endsWith('.') && !parted) return false
  return (
    (texts[i + 1]?.length ?? 0) >= PROSE || [texts[i - 1], texts[i + 1]].some((beside) => isDated(beside))
  )
}

function isDated(text: string | undefined): boolean {
  return text !== undefined && text.length <= LONGEST_BYLINE && withoutDates(text).dates.length > 0
}
