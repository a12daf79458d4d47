/** Characters that a terminal sets two columns wide: Chinese, Japanese, Korean, full-width forms, pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
/** Marks that stand on the character before, and what is not seen. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u

/**
 * Tell how many columns of a terminal a text takes.
 *
 * Source: Unicode Standard Annex 11, East Asian Width.
 */
export function columnWidth(text: string): number {
  let width = 0
  for (const character of text) {
    width += character < '\u0300' ? 1 : NONE.test(character) ? 0 : isWide(character) ? 2 : 1
  }
  return width
}

/** Tell whether a character takes two columns; a line may end before and after one. */
export function isWide(character: string): boolean {
  return character >= '\u1100' && WIDE.test(character)
}
