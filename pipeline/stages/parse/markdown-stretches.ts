/** The most characters that the parser is given at once. */
const MOST = 65_536
/**
 * The most marks that the parser is given at once. It holds each that may open something against all that may close it;
 * ordinary text of `MOST` characters has half as many.
 */
const MOST_MARKS = 1024
/** What means something to CommonMark: in a line, and at its start. */
const MARK = /[*_`[\]<>&!\\]|^[ \t]{0,8}(?:[-+=>#|~]|\d{1,9}[.)])/gm

/**
 * Part Markdown into stretches that a parser can take, between two blocks if there is a place, else between two lines.
 *
 * Ordinary text is one stretch. In a longer one, what a definition or a fence says ends with its stretch.
 */
export function markdownStretches(text: string): { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = []
  let start = 0
  let marks = 0
  const cutBefore = (most: number) => {
    const end = cutBetween(text, start, most)
    stretches.push({ start, end })
    start = end
  }
  for (const { index } of text.matchAll(MARK)) {
    while (index - start > MOST) cutBefore(start + MOST)
    if (++marks <= MOST_MARKS) continue
    cutBefore(index)
    // Those of a line that goes on are few: what is cut off is its second half at most.
    marks = 0
  }
  while (text.length - start > MOST) cutBefore(start + MOST)
  if (start < text.length || stretches.length === 0) stretches.push({ start, end: text.length })
  return stretches
}

function cutBetween(text: string, start: number, most: number): number {
  const window = text.slice(start, most)
  const least = window.length / 2
  const blank = lastBlankLine(window)
  if (blank > least) return start + blank
  const line = window.lastIndexOf('\n') + 1
  return line > least ? start + line : most
}

/** Find where the last line begins that a blank one goes before; at the start where there is none. */
function lastBlankLine(window: string): number {
  const [unix, windows] = [window.lastIndexOf('\n\n'), window.lastIndexOf('\n\r\n')]
  return Math.max(unix === -1 ? 0 : unix + 2, windows === -1 ? 0 : windows + 3)
}
