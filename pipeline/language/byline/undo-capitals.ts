import { isParticle, isSuffix } from './words.js'

/** The small letters that wires leave in a name's prefix: `McTRANTER`, `DeWITT`. */
const PREFIX = /(?<!\p{L})\p{Lu}\p{Ll}{1,2}(?=\p{Lu}{2})/u

/** Write a name that stands in capitals as names are written: `RALPH D. O'BRIEN-MCDONALD III`. */
export function undoCapitals(name: string): string {
  if (/\p{Ll}/u.test(name.replace(new RegExp(PREFIX, 'gu'), ''))) return name
  return name
    .split(' ')
    .map((word, i) => {
      if (i > 0 && isParticle(word)) return word.toLowerCase()
      if (isSuffix(word)) return /^[jse]/i.test(word) ? capitalised(word) : word
      return isInitials(word)
        ? word
        : word
            .split(/(?<=[-'’])/u)
            .map(capitalised)
            .join('')
    })
    .join(' ')
}

/** `D.`, `J.K.`, `EJ`: stops, or two letters that make no syllable. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}$/u.test(word) || /^(?:[^AEIOUY]{2}|\p{Lu}J)$/u.test(word)
}

function capitalised(word: string): string {
  const [prefix = ''] = PREFIX.exec(word) ?? []
  if (prefix !== '') return prefix + capitalised(word.slice(prefix.length))
  const lower = word.toLowerCase()
  const first = lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
  return first.replace(/^Mc(\p{Ll})(?=\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
