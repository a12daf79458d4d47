import type { SentenceContent } from 'nlcst'
import { isSpeechVerb } from '../../language/sentence-ends/is-speech-verb.js'
import { wordText } from './word-text.js'

/** Most words of a speaker's name and title. */
const MOST = 5

/**
 * Tell whether the words from `index` on say who spoke what goes before: `I asked`, `Mr. John Miller said`. After a full
 * stop, which a speaker seldom follows, they have to be a whole sentence else: `Miller said.`
 */
export function isAttribution(tokens: readonly SentenceContent[], index: number, stopped: boolean): boolean {
  for (let word = 0, at = index; word <= MOST; word++, at++) {
    const text = wordText(tokens[at])
    if (word > 0 && isSpeechVerb(text)) {
      const behind = tokens[at + 1]
      const mark = behind?.type === 'PunctuationNode' ? behind.value : ''
      // `Miller said:` leads to the next quotation.
      return stopped ? mark === '.' : mark !== ':'
    }
    // Inside a sentence the parser gives the stop to the verb.
    if (word > 0 && stopped && text.endsWith('.') && isSpeechVerb(text.slice(0, -1))) return true
    if (!/^\p{Lu}/u.test(text)) return false
    at++
    // The parser has parted the stop from a title that it does not know.
    const stop = tokens[at]
    if (stop?.type === 'PunctuationNode' && stop.value === '.') at++
    if (tokens[at]?.type !== 'WhiteSpaceNode') return false
  }
  return false
}
