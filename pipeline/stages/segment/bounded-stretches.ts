/** The most characters that the parser is given at once: beyond, some texts take quadratic time, or its stack. */
const MOST = 16_384
/**
 * The most marks that the parser is given at once. It moves all that stands behind a mark when it makes it part of a word
 * or of a sentence; ordinary text of `MOST` characters has a third as many.
 */
const MOST_MARKS = 2048

/** Part a text into stretches that a parser can take, at a sentence's end if there is one, else at a blank. */
export function boundedStretches(text: string): { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = []
  for (let start = 0; start < text.length; ) {
    const most = farthestFrom(text, start)
    const end = most === text.length ? most : cutBetween(text, start, most)
    stretches.push({ start, end })
    start = end
  }
  return stretches
}

/** Find how far a stretch can go. */
function farthestFrom(text: string, start: number): number {
  const most = Math.min(text.length, start + MOST)
  let marks = 0
  for (let at = start; at < most; at++) {
    const code = text.charCodeAt(at)
    // A row of one mark is one.
    if (isMark(code) && text.charCodeAt(at - 1) !== code && ++marks > MOST_MARKS) return at
  }
  return most
}

/** Find a place in the second half of a stretch where it does least harm to cut; at its end where there is none. */
function cutBetween(text: string, start: number, end: number): number {
  const window = text.slice(start, end)
  const least = window.length / 2
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! ')) + 2
  if (sentence > least) return start + sentence
  const blank = window.lastIndexOf(' ') + 1
  return blank > least ? start + blank : isInPair(text, end) ? end - 1 : end
}

/** Half a character outside the basic plane is none. */
function isInPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/** Tell whether a UTF-16 code unit is neither letter, digit nor blank, by the blocks of Unicode; some are taken for marks. */
function isMark(code: number): boolean {
  if (code < 0x80) {
    const isDigit = code >= 0x30 && code <= 0x39
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
    return code > 0x20 && !isDigit && !isLetter
  }
  return (
    code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xd800
  )
}
