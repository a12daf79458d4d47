/** A stretch of a text, `[start, end)`, as far as figures are read in it. */
export interface FigureToken {
  readonly kind: 'number' | 'word' | 'blank' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A figure keeps the marks within it: `1,200.5`, `8:30`, `04/05/2024`, `2024-05-04`. */
const TOKEN =
  /(\p{Nd}+(?:[.,:/'’\u00a0\u2009\u202f]\p{Nd}+)*(?:(?<=\p{Nd}{4})-\p{Nd}{2}-\p{Nd}{2}(?!\p{Nd}))?)|(\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*)|(\s+)|[\s\S]/gu

/** Part a text into figures, words, blanks and marks; nothing is left out. */
export function figureTokens(text: string): FigureToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: match, 1: number, 2: word, 3: blank, index }) => ({
    kind:
      number !== undefined ? 'number' : word !== undefined ? 'word' : blank !== undefined ? 'blank' : 'mark',
    text: match,
    start: index,
    end: index + match.length,
  }))
}
