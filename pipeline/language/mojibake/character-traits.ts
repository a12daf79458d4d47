import { scriptOf } from './script-of.js'

/** How a character behaves between its neighbours. */
export type CharacterKind =
  | 'space'
  | 'upper'
  | 'lower'
  | 'letter'
  | 'mark'
  | 'digit'
  | 'quote'
  | 'opening'
  | 'closing'
  | 'stop'
  | 'sign'
  | 'symbol'
  | 'box'
  | 'plain'

export interface CharacterTraits {
  readonly kind: CharacterKind
  /** How unexpected it is in published text wherever it stands, in bits; ASCII is 0. */
  readonly rarity: number
  /** Letters of one script share it; -1 where the character has none. */
  readonly script: number
}

/** The traits found so far, by code point. */
export type TraitsCache = Map<number, CharacterTraits>

const COMMON = 3
const USUAL = 4
const UNCOMMON = 5
const SELDOM = 8
const RARE = 12
const IMPOSSIBLE = 40

/** Characters of scripts that many read, beyond the punctuation that they share, as ranges of code points that no two overlap. */
const LIVING: readonly (readonly [number, number, number])[] = [
  [0x0100, 0x017f, UNCOMMON], // Latin: Central Europe, the Baltic, Turkish
  [0x01a0, 0x01a1, UNCOMMON], // Latin: Vietnamese
  [0x01af, 0x01b0, UNCOMMON],
  [0x0218, 0x021b, UNCOMMON], // Latin: Romanian
  [0x0259, 0x0259, UNCOMMON], // Latin: Azerbaijani
  [0x02bb, 0x02bc, UNCOMMON], // the okina and the apostrophe that are letters
  [0x0386, 0x03ce, USUAL],
  [0x0400, 0x040f, UNCOMMON],
  [0x0410, 0x044f, USUAL],
  [0x0450, 0x045f, UNCOMMON],
  [0x0490, 0x0491, UNCOMMON],
  [0x0531, 0x0587, USUAL],
  [0x0589, 0x058a, SELDOM],
  [0x05b0, 0x05bc, SELDOM], // Hebrew points
  [0x05d0, 0x05ea, USUAL],
  [0x05f3, 0x05f4, SELDOM],
  [0x060c, 0x060c, USUAL], // Arabic punctuation
  [0x061b, 0x061b, USUAL],
  [0x061f, 0x061f, USUAL],
  [0x0620, 0x064a, USUAL],
  [0x064b, 0x0652, SELDOM], // Arabic points
  [0x0660, 0x066c, SELDOM], // Arabic digits
  [0x0671, 0x06d5, USUAL],
  [0x06f0, 0x06f9, SELDOM],
  [0x0900, 0x0dff, USUAL], // Devanagari to Sinhala
  [0x0e00, 0x0fff, USUAL], // Thai, Lao, Tibetan
  [0x1000, 0x10ff, USUAL], // Myanmar, Georgian
  [0x1200, 0x137f, USUAL],
  [0x1780, 0x17ff, USUAL],
  [0x1ea0, 0x1ef9, UNCOMMON], // Latin: Vietnamese
  [0x1f00, 0x1fff, RARE],
  [0x3000, 0x3020, USUAL], // East Asian punctuation
  [0x3041, 0x30ff, USUAL],
  [0x4e00, 0x9fff, USUAL],
  [0xac00, 0xd7a3, USUAL],
  [0xfb00, 0xfb06, UNCOMMON], // ligatures as PDFs leave them
  [0xff01, 0xff9f, SELDOM],
]

/** Tell how a character behaves and how rare it is. */
export function characterTraits(codePoint: number, cache: TraitsCache): CharacterTraits {
  let traits = cache.get(codePoint)
  if (!traits) {
    traits = traitsOf(codePoint)
    cache.set(codePoint, traits)
  }
  return traits
}

function traitsOf(code: number): CharacterTraits {
  const character = String.fromCodePoint(code)
  const kind = kindOf(code, character)
  if (code < 0x80) return { kind, rarity: 0, script: isLetter(kind) ? scriptOf(code) : -1 }
  // Points, digits and punctuation that belong to one script are found before the general ones.
  const script = isLetter(kind) || (code >= 0x0483 && code < 0x2000) ? scriptOf(code) : -1
  return { kind, rarity: rarityOf(code, character, kind), script }
}

function isLetter(kind: CharacterKind): boolean {
  return kind === 'upper' || kind === 'lower' || kind === 'letter'
}

function kindOf(code: number, character: string): CharacterKind {
  // ª and º are letters to Unicode and signs to a reader.
  if (/[™®©°²³ªº½¼¾·№]/.test(character)) return 'sign'
  // ß has no capital that is in use, and stands among capitals.
  if (/\p{L}/u.test(character)) {
    return /\p{Lu}/u.test(character)
      ? 'upper'
      : /\p{Ll}/u.test(character) && character !== 'ß'
        ? 'lower'
        : 'letter'
  }
  if (/[\s\u2060]/.test(character)) return 'space'
  if (/\p{M}/u.test(character)) return 'mark'
  if (/\p{Nd}/u.test(character)) return 'digit'
  // These open in one language and close in another.
  if (/[“‘]/.test(character)) return 'quote'
  if (/[„‚¿¡‹«([{]/.test(character)) return 'opening'
  if (/[’…–—.,:;!?)\]}'"-]/.test(character)) return 'closing'
  if (/[”›»•]/.test(character)) return 'stop'
  if (/[\u2500-\u259f]/.test(character)) return 'box'
  if (code === 0xfffd) return 'plain'
  return code >= 0x0300 && /[\p{P}\p{Emoji_Presentation}\p{Cf}\u2600-\u27bf]/u.test(character)
    ? 'plain'
    : 'symbol'
}

/** How rare a character beyond ASCII is; what is not known to be common is rare. */
function rarityOf(code: number, character: string, kind: CharacterKind): number {
  if (/[à-äç-êíñ-ôöùúüß]/.test(character)) return COMMON
  if (/[’…–—”]/.test(character)) return 2
  if (/[“‘]/.test(character)) return COMMON
  if (/[\u00a0„‚¿¡‹«›»•™®©°²³ªº½¼¾·№€£×]/.test(character)) return USUAL
  if (/[\p{Cn}\p{Co}\p{Cs}]/u.test(character)) return IMPOSSIBLE
  if (code < 0xa0 || kind === 'box') return 10
  if (code < 0x0100) return isLetter(kind) ? UNCOMMON : SELDOM
  if (kind === 'mark' && code < 0x0370) return accentRarity(code)
  if (kind === 'digit') return SELDOM
  const range = LIVING.find(([first, last]) => code >= first && code <= last)
  if (range) return range[2]
  if (/[\p{Emoji_Presentation}\u200b-\u200f\u2600-\u27bf\ufeff\ufffd]/u.test(character)) return 6
  // Braille apart, which is for fingers.
  return code >= 0x2010 && code < 0x2c00 && code >> 8 !== 0x28 ? SELDOM : RARE
}

/** Accents that fonts compose with letters and strokes that cross them out, then those of phonetics alone. */
function accentRarity(code: number): number {
  return code < 0x0313 || (code >= 0x0323 && code < 0x0329) || (code >= 0x0334 && code < 0x0339) ? 6 : RARE
}
