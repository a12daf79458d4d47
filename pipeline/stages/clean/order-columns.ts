import { endsSentence } from '../../language/layout.js'
import { textOfPieces } from '../../language/pieces.js'
import type { Block, Ledger } from './block.js'

/** Blocks that no blank line parts, as a column gives them. */
interface Part {
  readonly blocks: readonly Block[]
  /** Opens in mid-sentence: in lower case. */
  readonly continues: boolean
  /** Ends in mid-sentence, on a line that fills its column. */
  readonly runsOn: boolean
}

/** Parts among which a column's end is looked for: a page has no more. */
const MOST = 40

/**
 * Put the parts of columns in order that were read from the page in another: a part that opens in mid-sentence, below
 * one that ended its own, belongs behind the next one that ends in mid-sentence and is not gone on with.
 */
export function orderColumns(blocks: readonly Block[], ledger: Ledger): readonly Block[] {
  const parts = partsOf(blocks)
  let moved = false
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i]
    if (!part?.continues || parts[i - 1]?.runsOn) continue
    let end = i + 1
    while (end <= i + MOST && end < parts.length && !(parts[end]?.runsOn && !parts[end + 1]?.continues)) end++
    if (end > i + MOST || end >= parts.length) continue
    const first = part.blocks[0]?.pieces[0]
    const last = part.blocks.at(-1)?.pieces.at(-1)
    if (first && last) ledger.joined(first.start, last.end, 'put behind the end of its column')
    const count = end + 1 - i
    parts.splice(i, count, ...columnsOf(parts.slice(i, end + 1)))
    moved = true
    i = end
  }
  return moved ? parts.flatMap((part) => part.blocks) : blocks
}

/**
 * Part what stands beside each other at the foot of two columns: the first part opens the right column, the last one
 * ends the left. Those between come row by row, left and right in turn, if that comes out even; else all are the left
 * column's.
 */
function columnsOf(parts: readonly Part[]): Part[] {
  const [right, ...rest] = parts
  if (!right) return []
  if (rest.length % 2 === 0) return [...rest, right]
  return [...rest.filter((_, i) => i % 2 === 0), right, ...rest.filter((_, i) => i % 2 === 1)]
}

function partsOf(blocks: readonly Block[]): Part[] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const run = block.gap > 0 ? undefined : runs.at(-1)
    if (run) run.push(block)
    else runs.push([block])
  }
  return runs.map((run) => {
    const first = textOfPieces(run[0]?.pieces ?? [])
    const last = run.at(-1)
    return {
      blocks: run,
      continues: /^\p{Ll}(?!\p{Lu})/u.test(first) && !run[0]?.alone,
      runsOn: last?.runsOn === true && !endsSentence(textOfPieces(last.pieces)),
    }
  })
}
