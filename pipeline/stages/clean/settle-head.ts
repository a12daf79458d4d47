import { meet } from '../../language/hyphenation.js'
import { endsSentence } from '../../language/layout.js'
import { textOfPieces } from '../../language/pieces.js'
import type { Block, Ledger } from './block.js'
import { joinLines } from './join-lines.js'

/** Blocks among which a byline or a date ends the head. */
const HEAD = 7
/** Characters that a running title shares with the headline at least. */
const SHORTEST_TITLE = 12

/**
 * Put the headline of a wrapped text together, which larger type breaks at a width of its own, and drop the running
 * title above it that says its beginning.
 */
export function settleHead(
  blocks: readonly Block[],
  ledger: Ledger,
  isFamiliar: (word: string) => boolean,
): Block[] {
  const end = headEnd(blocks)
  const texts = blocks.slice(0, end).map(({ pieces }) => textOfPieces(pieces))
  const from = isRunningTitle(texts) ? 1 : 0
  if (from > 0) ledger.dropped(blocks[0]?.pieces ?? [], 'running head')
  const joined = (lines: readonly Block[]): Block => ({
    pieces: joinLines(lines, (before, after) => meet(before, after, isFamiliar), ledger),
    data: {},
    gap: lines[0]?.gap ?? 0,
  })
  const head: Block[] = []
  for (let i = from; i < end; ) {
    let to = i + 1
    while (to < end && blocks[to]?.gap === 0) to++
    const lines = blocks.slice(i, to)
    head.push(...(isOneHeading(texts.slice(i, to)) ? [joined(lines)] : lines))
    i = to
  }
  return [...head, ...blocks.slice(end)]
}

/** Find where the head ends: at the byline or the date, or below the first block that a blank line parts. */
function headEnd(blocks: readonly Block[]): number {
  const alone = blocks.slice(0, HEAD).findIndex((block) => block.alone)
  if (alone > 0) return alone
  const parted = blocks.slice(0, HEAD).findIndex(({ gap }, i) => i > 0 && gap > 0)
  return Math.max(parted, 0)
}

function isRunningTitle([title = '', ...rest]: readonly string[]): boolean {
  return title.length >= SHORTEST_TITLE && rest.join(' ').startsWith(title)
}

/** Lines are one heading where each but the last is filled to the longest of them, and none ends a sentence. */
function isOneHeading(texts: readonly string[]): boolean {
  if (texts.length < 2) return false
  const width = Math.max(...texts.map((text) => text.length))
  return texts.slice(0, -1).every((text, i) => {
    const [word = ''] = texts[i + 1]?.split(' ') ?? []
    return !endsSentence(text) && text.length + 1 + word.length >= width * 0.95
  })
}
