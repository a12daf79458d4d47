/** A letter, a mark or a digit. */
const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu
/** What a character reference can number. */
const LAST = 0x10ffff

/**
 * Read the bare letters of a stretch of source, one behind the other: white space, line ends, hyphens and punctuation left
 * out, so that a word that was printed in two parts stands there in one.
 *
 * @param isMarkup Whether tags and character references by number are to be read as such.
 */
export function lettersOfSource(source: string, isMarkup = false): string {
  const text = isMarkup ? withoutMarkup(source) : source
  return text.normalize('NFKC').toLowerCase().replace(NO_LETTER, '')
}

function withoutMarkup(source: string): string {
  return source
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > LAST ? whole : String.fromCodePoint(code)
    })
    .replace(/\\u([\da-f]{4})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
