import type { SentenceContent } from 'nlcst'
import { isSpeechVerb } from '../../language/sentence-ends/is-speech-verb.js'
import { wordText } from './word-text.js'

/** Most words of a speaker's name and title. */
const MOST = 5

/** Tell whether the words from `index` on say who spoke what goes before: `I asked`, `Mr. John Miller said`. */
export function isAttribution(tokens: readonly SentenceContent[], index: number): boolean {
  for (let word = 0, at = index; word <= MOST; word++, at++) {
    const text = wordText(tokens[at])
    if (word > 0 && isSpeechVerb(text)) return true
    if (!/^\p{Lu}/u.test(text)) return false
    at++
    // The parser has parted the stop from a title that it does not know.
    const stop = tokens[at]
    if (stop?.type === 'PunctuationNode' && stop.value === '.') at++
    if (tokens[at]?.type !== 'WhiteSpaceNode') return false
  }
  return false
}
