/** The place, and the agency if there is one, that a story opens with: `FLINT, Mich., Oct. 4 (UPI) —`. */
export interface Dateline {
  /** As written, without the dash. */
  readonly text: string
  /** The place with its state or country, without a day or an agency. */
  readonly place: DatelinePart
  readonly agency?: DatelinePart
  /** [0, end) of it in the paragraph, the dash and the blank after it included. */
  readonly end: number
}

/** A part of it, and where in the paragraph it stands. */
export interface DatelinePart {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An agency in brackets: `(Reuters)`, `(dpa)`, `(tca/dpa)`. */
const AGENCY = /\((?:\p{Lu}[\p{L}\p{N}. &/-]{1,30}|\p{Ll}{3}(?:\/\p{L}{3}){0,2})\)$/u
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
    /\s{0,90}(?:[—–―]|--?)\s{1,90}(?=[\p{Lu}\p{N}"“‘'„«¿¡(])/u.exec(opening) ??
    /\s?[—―](?=[\p{Lu}"“])/u.exec(opening)
  if (!dash || dash.index === 0 || dash.index > LONGEST) return undefined
  const text = opening.slice(0, dash.index)
  const [, place = '', rest = ''] = /^([^,(]{2,40}?)((?:,|\s?\().*)?$/u.exec(text) ?? []
  const agency = AGENCY.test(text)
  if (!isPlace(place, agency) || !isTail(rest)) return undefined
  if (isCapitals(place) && !agency && rest === '' && !place.includes(' ') && recurs(place)) return undefined
  return { text, ...partsOf(text), end: dash.index + dash[0].length }
}

/** A day, with or without its month: `Oct. 4`, `4 October 2024`. */
const DAY = /^\s*(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?)(?:\s\d{4})?\s*$/u

function partsOf(text: string): Pick<Dateline, 'place' | 'agency'> {
  const open = /\s{0,90}\(([^)]{1,90})\)$/.exec(text)
  const places = text.slice(0, open?.index ?? text.length).split(',')
  const place = places
    .filter((part) => !DAY.test(part))
    .join(',')
    .trim()
  const at = open ? text.lastIndexOf('(') + 1 : 0
  return {
    place: { text: place, start: 0, end: place.length },
    ...(open?.[1] !== undefined && { agency: { text: open[1], start: at, end: at + open[1].length } }),
  }
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
