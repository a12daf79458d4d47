/** The place, and the agency if there is one, that a story opens with: `FLINT, Mich., Oct. 4 (UPI) —`. */
export interface Dateline {
  /** As written, without the dash. */
  readonly text: string
  /** [0, end) of it in the paragraph, the dash and the blank after it included. */
  readonly end: number
}

/** Longest opening that can be a dateline. */
const LONGEST = 80

/**
 * Find the dateline that a paragraph opens with.
 *
 * A dateline is a place in capitals, or a capitalised one with an agency in brackets, then a dash between blanks and a
 * sentence. An acronym before a dash (`NASA — the agency …`) is none: `recurs` tells whether the word stands in
 * capitals elsewhere in the article, as an acronym does and a place does not.
 */
export function datelineOf(paragraph: string, recurs: (word: string) => boolean): Dateline | undefined {
  const opening = paragraph.slice(0, LONGEST + 8)
  const dash =
    /\s*(?:[—–―]|--?)\s+(?=[\p{Lu}\p{N}"“‘'„«¿¡(])/u.exec(opening) ?? /\s?[—―](?=[\p{Lu}"“])/u.exec(opening)
  if (!dash || dash.index === 0 || dash.index > LONGEST) return undefined
  const text = opening.slice(0, dash.index)
  const [, place = '', rest = ''] = /^([^,(]{2,40}?)((?:,|\s?\().*)?$/u.exec(text) ?? []
  const agency = /\([\p{Lu}][\p{L}\p{N}. &/-]{1,30}\)$/u.test(text)
  if (!isPlace(place, agency) || !isTail(rest)) return undefined
  if (isCapitals(place) && !agency && rest === '' && !place.includes(' ') && recurs(place)) return undefined
  return { text, end: dash.index + dash[0].length }
}

/** One to five words, each a name's: capitals throughout, or capitalised where an agency vouches for it. */
function isPlace(place: string, agency: boolean): boolean {
  const words = place.trim().split(/[\s/-]+/)
  if (words.length > 5 || place.length < 3) return false
  if (isCapitals(place)) return words.every((word) => /^[\p{Lu}\p{M}.'’]+$/u.test(word))
  return agency && words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’]*|[a-z]{1,3})$/u.test(word))
}

function isCapitals(place: string): boolean {
  return !/\p{Ll}/u.test(place)
}

/** After the place: a state or country, a day, an agency; never a clause. */
function isTail(rest: string): boolean {
  return (
    rest === '' ||
    (rest.length <= 48 && !/\b(?:who|which|that|and|said|where|is|was|were|are|has|had)\b/.test(rest))
  )
}
