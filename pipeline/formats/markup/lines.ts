import type { Markup, Piece } from './element.js'

const LINE_END: Markup = { markup: '\n' }

/** Put each piece on a line of its own, for elements in which blanks mean nothing. */
export function lines(...pieces: readonly (Markup | undefined | readonly Markup[])[]): Piece {
  const parts = pieces.flat().filter((piece) => piece !== undefined)
  return [LINE_END, parts.map((piece) => [piece, LINE_END])]
}
