/** What has a meaning of its own in a pattern: escapes, classes, counts. */
const PART = /\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+)(?:(,)(\d*))?\}|./gsu

/**
 * Cut the counts of a pattern, `{2,60}`, to two. What repeats a bounded number of times adds a factor and no growth, so
 * that the shorter pattern is linear where the longer is; but to an analyser, sixty times is sixty states.
 */
export function atMostTwice(pattern: string): string {
  return pattern.replace(PART, (part, least?: string, comma?: string, most?: string) => {
    if (least === undefined) return part
    const from = Math.min(2, Number(least))
    if (comma === undefined) return `{${from}}`
    return most === '' || most === undefined ? `{${from},}` : `{${from},${Math.min(2, Number(most))}}`
  })
}

/** Tell whether something in a pattern repeats without a bound. */
export function isUnbounded(pattern: string): boolean {
  for (const [part, , comma, most] of pattern.matchAll(PART)) {
    if (part === '*' || part === '+' || (comma !== undefined && most === '')) return true
  }
  return false
}
