import { francAll } from 'franc-min'
import { functionWordShares } from './function-words.js'

/** Fewer letters than this tell nothing. */
const LEAST = 60
/** Characters that tell one language from a far one, and the runner-up's part of the winner's share that is far. */
const OPENING = 500
const FAR = 0.7
/** Share of function words that running text has at least, in its own language or a near neighbour's. */
const RUNNING = 0.25
/** The runner-up's part of the winner's share, or score, at which the two cannot be told apart. */
const CLOSEST = { words: 0.95, letters: 0.98 }

/**
 * Tell a text's language as a BCP 47 tag, or undefined where that is not sure.
 *
 * The languages that most news is written in are known by their function words, all others by their sequences of
 * letters, which takes ten times as long and mixes up neighbours. Takes time in proportion to the text: hand over a few
 * sentences.
 */
export function languageOf(text: string): string | undefined {
  if (!hasLetters(text)) return undefined
  const [first, next] = functionWordShares(text.slice(0, OPENING))
  if (first && first.share >= RUNNING && (next?.share ?? 0) < first.share * FAR) return first.language
  const [known, other] = functionWordShares(text)
  if (known && known.share >= RUNNING)
    return (other?.share ?? 0) < known.share * CLOSEST.words ? known.language : undefined
  const [best, second] = francAll(text)
  if (!best || best[0] === 'und' || (second && second[1] >= CLOSEST.letters)) return undefined
  return Intl.getCanonicalLocales(best[0])[0]
}

function hasLetters(text: string): boolean {
  let letters = 0
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    letters += word.length
    if (letters >= LEAST) return true
  }
  return false
}
