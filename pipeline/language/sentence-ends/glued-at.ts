import { abbreviationKind } from './abbreviation-kind.js'
import { opensSentence } from './opens-sentence.js'

/** Signs of an address, a file or code. */
const ADDRESS = /[@_=:\\]/
const LOWER_END = /^\p{L}?\p{Ll}+$/u
const NUMBER = /^\p{N}{2,}$/u
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

type Parts = readonly { readonly value: string }[]

/**
 * Find where two sentences are glued together in one word for want of a blank, `world.Today`: the index of the stop
 * among the word's parts, from `from` on, or -1. Both sides have to be words of prose, so that `Node.js`, `Ph.D` and
 * `example.com` stay.
 */
export function gluedAt(parts: Parts, from: number): number {
  for (let index = from; index < parts.length - 1; index++) {
    const stop = parts[index]?.value
    if (stop !== '.' && stop !== '?') continue
    const left = parts[index - 1]?.value ?? ''
    const right = parts[index + 1]?.value ?? ''
    if (CAPITALISED.test(right) && isGlued(left, right)) return index
  }
  return -1
}

/** Tell whether a word's parts make an address of the web, of mail or of a file, in which a stop ends nothing. */
export function isAddress(parts: Parts): boolean {
  return parts.some(({ value }) => ADDRESS.test(value))
}

function isGlued(left: string, right: string): boolean {
  const kind = abbreviationKind(left)
  if (opensSentence(right, false) || abbreviationKind(right) === 'leading') {
    return kind !== 'leading' && left.length > 1 && (LOWER_END.test(left) || NUMBER.test(left))
  }
  return kind === undefined && left.length > 2 && right.length > 2 && /^\p{Ll}+$/u.test(left)
}
