/** Words of a table that a function counts otherwise, each with what it says. */
export function wrongCounts(
  table: Readonly<Record<number, string>>,
  count: (word: string) => number,
): string[] {
  return Object.entries(table).flatMap(([syllables, words]) =>
    words
      .trim()
      .split(/\s+/)
      .filter((word) => count(word) !== Number(syllables))
      .map((word) => `${word} ${count(word)}`),
  )
}
