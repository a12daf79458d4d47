import { parseFragment } from 'parse5'
import type { Piece } from '../../../model/tree.js'

/** A stretch of running text while it is read; offsets are into the text so far. */
export interface Run {
  /** Add the text of `[start, end)` of the source, in which no tag stands. */
  readonly text: (start: number, end: number, linked: boolean) => void
  /** Add a blank that `[start, end)` of the source stands for, unless one is there. */
  readonly blank: (start: number, end: number) => void
  /** Add a piece as it is. */
  readonly piece: (piece: Piece) => void
  readonly length: () => number
  /** The share of its characters that is in links. */
  readonly linkShare: () => number
  /** The pieces, without a blank at the end; empty where there is nothing but white space. */
  readonly pieces: () => Piece[]
}

/** White space, a character reference, or a stretch of neither. */
const PARTS =
  /([ \t\n\r\f]+)|(&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?)|\u0000+|[^ \t\n\r\f&\u0000]+|&/g

/**
 * Open a run of text. White space collapses as browsers do it, and references are what they stand for; `references`
 * remembers them from run to run.
 */
export function openRun(source: string, references: Map<string, string>): Run {
  const pieces: Piece[] = []
  let verbatim: { start: number; end: number } | undefined
  let length = 0
  let linkedLength = 0
  let afterBlank = true
  const flush = () => {
    if (verbatim) pieces.push({ value: source.slice(verbatim.start, verbatim.end), ...verbatim })
    verbatim = undefined
  }
  const copy = (start: number, end: number) => {
    if (verbatim?.end === start) verbatim.end = end
    else {
      flush()
      verbatim = { start, end }
    }
    length += end - start
  }
  const put = (piece: Piece) => {
    flush()
    pieces.push(piece)
    length += piece.value.length
  }
  const blank = (start: number, end: number) => {
    if (afterBlank) return
    afterBlank = true
    if (source.slice(start, end) === ' ') copy(start, end)
    else put({ value: ' ', start, end })
  }
  return {
    text(from, to, linked) {
      const before = length
      for (const { 0: match, 1: space, 2: reference, index } of source.slice(from, to).matchAll(PARTS)) {
        const [start, end] = [from + index, from + index + match.length]
        if (space !== undefined) blank(start, end)
        else if (!match.startsWith('\u0000')) {
          afterBlank = false
          const value = reference === undefined ? match : decoded(reference, references)
          if (value === match) copy(start, end)
          else put({ value, start, end })
        }
      }
      if (linked) linkedLength += length - before
    },
    blank,
    piece(piece) {
      put(piece)
      afterBlank = piece.value.endsWith(' ')
    },
    length: () => length,
    linkShare: () => linkedLength / Math.max(1, length),
    pieces() {
      flush()
      const last = pieces.at(-1)
      if (!last?.value.endsWith(' ')) return [...pieces]
      const value = last.value.trimEnd()
      const rest = pieces.slice(0, -1)
      return value === '' ? rest : [...rest, { value, start: last.start, end: last.start + value.length }]
    },
  }
}

/** What a character reference stands for, as browsers read it. */
function decoded(reference: string, references: Map<string, string>): string {
  const known = references.get(reference)
  if (known !== undefined) return known
  const [text] = parseFragment(reference).childNodes
  const value = text && 'value' in text ? text.value : ''
  references.set(reference, value)
  return value
}
