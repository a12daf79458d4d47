import { foldText } from './fold-text.js'

/** A character reference by name, `&eacute;`, as which any letter beyond ASCII can be written. */
const REFERENCE = /&[a-z][a-z\d]{1,31};/i
const ASCII = /^[\da-z]+$/

/**
 * Find the first word of a text that does not stand in the source behind the words before it. The rest of a text may as a
 * whole stand before its beginning, as where it goes on at the head of the next column.
 *
 * @param letters The source's bare letters.
 * @param source The same source as it is written, to see whether it names letters by references.
 */
export function wordAstray(text: string, letters: string, source: string): string | undefined {
  const folded = foldText(text).split(' ')
  // What a reference stands for is not known here, and nobody is accused on a guess.
  const words = REFERENCE.test(source) ? folded.filter((word) => ASCII.test(word)) : folded
  const found = followed(words, letters)
  if (found === words.length) return undefined
  const above = letters.slice(0, Math.max(0, letters.indexOf(words[0] ?? '')))
  const rest = words.slice(found)
  return found > 0 && followed(rest, above) === rest.length ? undefined : rest[0]
}

/** Count the words that stand in the letters one behind the other. */
function followed(words: readonly string[], letters: string): number {
  let from = 0
  for (const [index, word] of words.entries()) {
    const at = letters.indexOf(word, from)
    if (at < 0) return index
    from = at + word.length
  }
  return words.length
}
