/** How two lines meet: what is put between them, and how much of the first one's end goes. */
export interface Meeting {
  readonly kind: 'blank' | 'hyphen kept' | 'hyphen undone'
  /** Characters to take off the first line's end. */
  readonly drop: number
  readonly between: string
}

const BLANK: Meeting = { kind: 'blank', drop: 0, between: ' ' }
const UNDONE: Meeting = { kind: 'hyphen undone', drop: 1, between: '' }

/** Words before which a hyphen stands for what both parts share: `two- and three-year`. */
const SHARED = new Set('and or to und oder bis et ou y o e u en of og eller och'.split(' '))
/** First parts of compounds that are no words themselves. */
const PREFIXES = new Set('anti ex mid multi neo non post pre pro pseudo semi ultra'.split(' '))

/** Characters of a line's end in which the broken word stands, the hyphen included. */
const LONGEST_WORD = 65

/**
 * Decide how a line that may end in a hyphen meets the next. A soft hyphen, or U+2010, was put there by a typesetter
 * and goes. A plain one goes where `isWord` knows the word without it, or where one of its halves is no word: a
 * compound's halves are (`Trump-era`), a broken word's are not.
 *
 * @param marked The text's typesetter puts hyphens of its own kind, so that a plain one is the word's.
 */
export function meet(
  before: string,
  after: string,
  isWord: (word: string) => boolean,
  marked = false,
): Meeting {
  const last = before.at(-1)
  if (last === '\u00ad') return UNDONE
  if (last !== '-' && last !== '\u2010') return BLANK
  const [, left] = /(\p{L}{1,64}).$/u.exec(before.slice(-LONGEST_WORD)) ?? []
  const [right] = /^\p{L}+/u.exec(after) ?? []
  if (left === undefined || right === undefined) return BLANK
  // `wom‐en` goes on with a word of the list as well.
  if (SHARED.has(right) && (last === '-' || !isWord(left.toLowerCase() + right))) return BLANK
  const undone = /^\p{Ll}/u.test(right) && (last === '\u2010' || (!marked && isBroken(left, right, isWord)))
  return undone ? UNDONE : { kind: 'hyphen kept', drop: 0, between: '' }
}

function isBroken(left: string, right: string, isWord: (word: string) => boolean): boolean {
  const first = left.toLowerCase()
  if (isWord(first + right)) return true
  return !(isWord(first) || PREFIXES.has(first)) || !isWord(right)
}
