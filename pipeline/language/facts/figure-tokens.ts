/** A stretch of a text, `[start, end)`, as far as figures are read in it. */
export interface FigureToken {
  readonly kind: 'number' | 'word' | 'blank' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A figure keeps the marks within it: `1,200.5`, `8:30`, `04/05/2024`, `2024-05-04`. */
const TOKEN =
  /\p{Nd}+(?:[.,:/'’\u00a0\u2009\u202f]\p{Nd}+)*(?:(?<=\p{Nd}{4})-\p{Nd}{2}-\p{Nd}{2}(?!\p{Nd}))?|\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*|\s+|[\s\S]/gu

/** Part a text into figures, words, blanks and marks; nothing is left out. */
export function figureTokens(text: string): FigureToken[] {
  let end = 0
  return (text.match(TOKEN) ?? []).map((match) => {
    const start = end
    end += match.length
    return { kind: kindOf(match), text: match, start, end }
  })
}

function kindOf(match: string): FigureToken['kind'] {
  if (/^\p{L}/u.test(match)) return 'word'
  if (/^\s/.test(match)) return 'blank'
  return /^\p{Nd}/u.test(match) ? 'number' : 'mark'
}
