export const LATIN = 0
export const GREEK = 1
export const CYRILLIC = 2
/** Scripts that are encoded in more than one place, or in less than a block, as ranges of code points. */
const SCRIPTS: readonly (readonly [number, number, number])[] = [
  [0x0000, 0x02ff, LATIN],
  [0x0300, 0x03ff, GREEK],
  [0x0400, 0x052f, CYRILLIC],
  [0x0530, 0x058f, 3], // Armenian
  [0x0590, 0x05ff, 4], // Hebrew
  [0x0600, 0x06ff, 5], // Arabic
  [0x1000, 0x109f, 6], // Myanmar
  [0x10a0, 0x10ff, 7], // Georgian
  [0x1200, 0x139f, 8], // Ethiopic
  [0x1e00, 0x1eff, LATIN],
  [0x1f00, 0x1fff, GREEK],
  [0x3000, 0x9fff, 9], // Han and kana, and Hangul below: East Asian texts mix them
  [0xac00, 0xd7af, 9],
  [0xfb00, 0xfb06, LATIN],
]
/** Added to the number of half a block, which tells scripts apart that are not above. */
const OTHERS = 16

/**
 * Tell the script that a character is used in, as a number that characters of one script share.
 *
 * Source: The Unicode Standard, Blocks.txt.
 */
export function scriptOf(code: number): number {
  const range = SCRIPTS.find(([first, last]) => code >= first && code <= last)
  return range ? range[2] : OTHERS + (code >> 7)
}

/** True of Latin and Greek, between which formulas and the names of genes change in mid-word. */
export function isLatinAndGreek(one: number, other: number): boolean {
  return Math.min(one, other) === LATIN && Math.max(one, other) === GREEK
}
