/**
 * Advance widths of Helvetica for U+0020 to U+007E, in thousandths of an em; other text faces have nearly the same
 * proportions. Source: Adobe Core 14 AFM files, Helvetica.
 */
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['‘', 222],
  ['’', 222],
  ['“', 333],
  ['”', 333],
  ['–', 556],
  ['—', 1000],
  ['…', 1000],
  ['‐', 333],
])
/** Of a letter that is not listed. */
const USUAL = 556

/** Estimate how wide a text is when set in proportional type, in thousandths of an em. */
export function typeWidth(text: string): number {
  let width = 0
  for (const character of text) {
    width += WIDTHS[(character.codePointAt(0) ?? 0) - 0x20] ?? OTHERS.get(character) ?? USUAL
  }
  return width
}
