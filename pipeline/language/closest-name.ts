import leven from 'leven'

/** Share of its letters in which a name may differ from the one that was meant. */
const TOLERANCE = 0.4

/** Shortest beginning of a name that stands for it: `lang` for `language`. */
const SHORTEST_BEGINNING = 3

/**
 * Find the name that a mistyped one was meant to be, or undefined where none is near.
 *
 * Case is not regarded. Near means that at most two letters in five differ, that the same letters stand in another
 * order, or that one name begins the other.
 */
export function closestName(typed: string, known: readonly string[]): string | undefined {
  let closest: string | undefined
  let least = TOLERANCE
  for (const name of known) {
    const difference = differenceOf(typed.toLowerCase(), name.toLowerCase())
    if (difference < least || (difference === least && closest === undefined)) {
      closest = name
      least = difference
    }
  }
  return closest
}

/** How far two names differ, 0 to 1. */
function differenceOf(one: string, other: string): number {
  const longer = Math.max(one.length, other.length, 1)
  const shorter = Math.min(one.length, other.length)
  const edits = leven(one, other)
  const begins = shorter >= SHORTEST_BEGINNING && one.slice(0, shorter) === other.slice(0, shorter)
  // Two letters changed about are one slip of the hand, and two edits.
  const slip = begins || (shorter === longer && inOrder(one) === inOrder(other))
  return (slip ? Math.min(1, edits) : edits) / longer
}

function inOrder(word: string): string {
  return [...word].sort().join('')
}
