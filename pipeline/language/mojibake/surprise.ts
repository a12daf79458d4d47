import { type CharacterTraits, characterTraits, type TraitsCache } from './character-traits.js'
import { CYRILLIC, GREEK, isLatinAndGreek, LATIN } from './script-of.js'

/** What stands outside a text: a line end, to all of these rules. */
const EDGE: CharacterTraits = { kind: 'space', rarity: 0, script: -1 }

/**
 * Judge how unexpected a stretch of text is where it stands, in bits: the rarity of its characters, and what
 * readers never see side by side (a capital after a small letter, a currency sign in mid-word, two scripts in one
 * word).
 *
 * `before` and `after` are what surrounds the stretch; the nearest two characters of them are looked at.
 * Letters of a script in `native`, which the text is known to be written in beside Latin, are no surprise in
 * themselves; those of a third script are the more of one.
 */
export function surprise(
  before: string,
  stretch: string,
  after: string,
  native: ReadonlySet<number>,
  cache: TraitsCache,
): number {
  const trait = (character: string) => characterTraits(character.codePointAt(0) ?? 0, cache)
  const left = [...before].slice(-2).map(trait)
  const right = [...after].slice(0, 2).map(trait)
  const middle = [...stretch].map(trait)
  const all = [...left, ...middle, ...right]
  let bits = 0
  for (let i = left.length; i <= left.length + middle.length; i++) {
    const [earlier, previous, here, next] = [
      all[i - 2] ?? EDGE,
      all[i - 1] ?? EDGE,
      all[i] ?? EDGE,
      all[i + 1] ?? EDGE,
    ]
    bits += passage(earlier, previous, here)
    if (i < left.length + middle.length) bits += rarityAmong(native, here) + setting(previous, here, next)
  }
  return bits
}

function rarityAmong(native: ReadonlySet<number>, here: CharacterTraits): number {
  if (native.size === 0 || here.script <= LATIN) return here.rarity
  return native.has(here.script) ? Math.min(1, here.rarity) : here.rarity + 8
}

/** What it costs that one character follows another. */
function passage(earlier: CharacterTraits, previous: CharacterTraits, here: CharacterTraits): number {
  const isMixed = previous.script !== here.script && previous.script >= 0 && here.script >= 0
  if (isMixed && !isLatinAndGreek(previous.script, here.script)) return 16
  if (isLetter(previous)) {
    if (isLetter(here)) return withinWord(earlier, previous, here)
    if (here.kind === 'symbol' || here.kind === 'box') return 7
    if (here.kind === 'opening') return 5
    if (here.kind === 'sign') return 1
    return 0
  }
  if (previous.kind === 'symbol' || previous.kind === 'sign')
    return isLetter(here) ? 5 : here.kind === 'symbol' ? 1 : 0
  if (previous.kind === 'box') return isLetter(here) ? 5 : 0
  return 0
}

function withinWord(earlier: CharacterTraits, previous: CharacterTraits, here: CharacterTraits): number {
  if (previous.script !== here.script) return 1
  let bits = previous.kind === 'lower' && here.kind === 'upper' ? 6 : 0
  if (previous.kind === 'upper' && here.kind === 'lower' && earlier.kind === 'upper') bits += 4
  // Latin languages seldom put two letters with marks side by side.
  if (here.script === LATIN && previous.rarity > 0 && here.rarity > 0) bits += 2
  return bits
}

/** What it costs that a character has these neighbours on either side. */
function setting(previous: CharacterTraits, here: CharacterTraits, next: CharacterTraits): number {
  const joinsLetters = isLetter(previous) && isLetter(next)
  switch (here.kind) {
    case 'mark':
      return isLetter(previous) || previous.kind === 'mark' ? 0 : 8
    case 'quote':
      return joinsLetters ? 10 : 0
    case 'opening':
    case 'stop':
      return here.rarity > 0 && joinsLetters ? 5 : 0
    case 'sign':
      return joinsLetters ? 3 : 0
    case 'box':
      // Drawings are drawn of more than one of them.
      return previous.kind === 'box' || next.kind === 'box' ? -8 : 0
    case 'upper':
    case 'lower':
    case 'letter':
      return here.rarity > 0 && !isLetter(previous) && !isLetter(next) && next.kind !== 'mark'
        ? aloneIn(here)
        : 0
    default:
      return 0
  }
}

/** A letter that is a word: capitals with marks are seldom one in Latin, and scripts do not come a letter at a time. */
function aloneIn({ kind, script }: CharacterTraits): number {
  if (script === LATIN) return kind === 'upper' ? 4 : 0
  return script === GREEK || script === CYRILLIC ? 0 : 10
}

function isLetter({ kind }: CharacterTraits): boolean {
  return kind === 'upper' || kind === 'lower' || kind === 'letter'
}
