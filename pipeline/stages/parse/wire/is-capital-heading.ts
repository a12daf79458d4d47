import { endsSentence } from '../../../language/layout.js'

const LONGEST = 90

/** Tell whether a line of its own is a heading within the text, as wires set them: capitals, and no sentence. */
export function isCapitalHeading(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /\p{Lu}{2}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !endsSentence(text) &&
    !/[,;]$/.test(text)
  )
}
