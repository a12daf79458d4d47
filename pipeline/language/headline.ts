import { endsSentence } from './layout.js'

/** More characters than any headline has. */
const LONGEST = 250
/** A sentence with a full stop that is longer is prose. */
const LONGEST_SENTENCE = 90

/** Tell whether a text has the form of a headline: short, and not a paragraph of prose. */
export function isHeadline(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || !/[\p{L}\p{N}]/u.test(text)) return false
  // `in L.A.`, `p.m.` and `Inc.` end no sentence; neither does an ellipsis.
  const stopped =
    endsSentence(text) &&
    !/(?:(?<!\p{L})(?:\p{L}|\p{Lu}\p{L}{1,2})\.|…|\.\.\.|[!?])[\p{Pf}\p{Pe}"']{0,250}$/u.test(text)
  if (!stopped) return true
  return text.length <= LONGEST_SENTENCE && !/[.!?][\p{Pf}\p{Pe}"']?\s+\p{Lu}/u.test(text)
}

/** Tell whether a text has the form of the label above a headline: `OPINION`, `Local news`, `World | Asia`. */
export function isKicker(text: string): boolean {
  return (
    text.length <= 40 && text.split(/\s+/).length <= 4 && !/[.!?:;]$/.test(text) && !/\p{N}{3}/u.test(text)
  )
}
