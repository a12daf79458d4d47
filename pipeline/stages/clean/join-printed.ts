import { meet } from '../../language/hyphenation.js'
import { textOfPieces } from '../../language/pieces.js'
import type { Block, Ledger } from './block.js'
import { joinLines } from './join-lines.js'
import { knownWords } from './known-words.js'

/** Hyphens that only a typesetter puts at a line's end, and how many show that it does so throughout. */
const TYPESETTERS = /\p{L}[\u00ad\u2010]$/u
const FEWEST = 3

/**
 * Settle the characters of blocks whose pieces are lines, with `settle`, and join each block's lines. `undivided` says
 * that the format divides no words, so that a hyphen at a line's end is the word's own.
 */
export function joinPrinted(
  blocks: readonly Block[],
  ledger: Ledger,
  isFamiliar: (word: string) => boolean,
  settle: (lines: readonly Block[], ledger: Ledger) => Block[],
  undivided = false,
): Block[] {
  const printed = blocks.map((block) => {
    const lines = block.pieces.map((piece) => ({ ...block, pieces: [piece] }))
    return { block, lines: settle(lines, ledger) }
  })
  const texts = printed.flatMap(({ lines }) => lines.map(({ pieces }) => textOfPieces(pieces)))
  const isWord = knownWords(texts, isFamiliar)
  const marked = undivided || texts.filter((text) => TYPESETTERS.test(text)).length >= FEWEST
  return printed.flatMap(({ block, lines }) => {
    const pieces = joinLines(lines, (before, after) => meet(before, after, isWord, marked), ledger)
    return pieces.length === 0 ? [] : [{ ...block, pieces }]
  })
}
