import leven from 'leven'

/** Share of its letters in which a name may differ from the one that was meant. */
const TOLERANCE = 0.4

/** Shortest beginning of a name that stands for it: `lang` for `language`. */
const SHORTEST_BEGINNING = 3

/**
 * Find the name that a mistyped one was meant to be, or undefined where none is near.
 *
 * Case is not regarded. Near means that at most two letters in five differ, that the same letters stand in another
 * order, or that one name begins the other. The time grows with the known names, but not with what was typed: names
 * of lengths too different are not compared letter by letter.
 */
export function closestName(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase()
  let closest: string | undefined
  let least = TOLERANCE
  for (const name of known) {
    const difference = differenceOf(wanted, name.toLowerCase(), least)
    if (difference < least || (difference === least && closest === undefined)) {
      closest = name
      least = difference
    }
  }
  return closest
}

/** How far two names differ, 0 to 1; more than `most` may come out as 1. */
function differenceOf(one: string, other: string, most: number): number {
  const longer = Math.max(one.length, other.length, 1)
  const shorter = Math.min(one.length, other.length)
  if (one === other) return 0
  // Two letters changed about are one slip of the hand, and two edits.
  const begins = shorter >= SHORTEST_BEGINNING && (one.startsWith(other) || other.startsWith(one))
  if (begins || isReordered(one, other)) return 1 / longer
  if (longer - shorter > most * longer) return 1
  return leven(one, other) / longer
}

/** Whether two names have the same letters; most are told apart by their sums. */
function isReordered(one: string, other: string): boolean {
  return one.length === other.length && sumOf(one) === sumOf(other) && inOrder(one) === inOrder(other)
}

function sumOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at)
  return sum
}

function inOrder(word: string): string {
  return [...word].sort().join('')
}
