import { WINDOWS_1252 } from '../windows-1252.js'

/** An encoding of one byte a character that UTF-8 is often mistaken for. */
export interface CodePage {
  readonly name: string
  /** The byte of each character above ASCII, by its UTF-16 code unit. */
  readonly bytes: ReadonlyMap<number, number>
  /** Finds out whether a text can hold a UTF-8 sequence read in this code page. */
  readonly suspicious: RegExp
}

/** Latin-1's upper half: each byte is the code point of its number. */
const LATIN_1 = upperHalf((byte) => String.fromCharCode(byte))

/** Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP437.TXT, bytes 0x80 to 0xff. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** The code pages that a misreading is looked for in, the commonest first. */
export const CODE_PAGES: readonly CodePage[] = [
  // Real texts mix Windows-1252 and Latin-1, so that both meanings of 0x80 to 0x9f are taken in one code page.
  codePage('windows-1252', WINDOWS_1252 + LATIN_1.slice(32), LATIN_1),
  codePage('windows-1250', decoded('windows-1250')),
  codePage('windows-1251', decoded('windows-1251')),
  codePage('iso-8859-2', decoded('iso-8859-2')),
  codePage('macintosh', decoded('macintosh')),
  codePage('cp437', CP437),
]

function upperHalf(value: (byte: number) => string): string {
  return Array.from({ length: 128 }, (_, i) => value(0x80 + i)).join('')
}

function decoded(label: string): string {
  return new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i))
}

/** Make a code page of its upper half and, where one byte has a second meaning, of that. */
function codePage(name: string, upper: string, second = ''): CodePage {
  const bytes = new Map<number, number>()
  for (const characters of [upper, second]) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i)
      if (code !== 0xfffd && !bytes.has(code)) bytes.set(code, 0x80 + i)
    }
  }
  const among = (first: number, last: number) => characterClass(bytes, first, last)
  const next = among(0x80, 0xbf)
  // Either a whole sequence, or a long one that lost a byte after its first.
  const suspicious = new RegExp(
    `[${among(0xc2, 0xdf)}][${next}]|[${among(0xe0, 0xf4)}](?:[${next}][${next}?\\ufffd]|[?\\ufffd][${next}])`,
  )
  return { name, bytes, suspicious }
}

function characterClass(bytes: ReadonlyMap<number, number>, first: number, last: number): string {
  let characters = ''
  for (const [code, byte] of bytes) {
    if (byte >= first && byte <= last) characters += `\\u${code.toString(16).padStart(4, '0')}`
  }
  return characters
}
