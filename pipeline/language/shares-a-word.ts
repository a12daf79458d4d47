import { foldText } from './fold-text.js'

/** Letters by which a word is known, whatever its ending. */
const STEM = 4
/** Scripts that are written without blanks between words. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Tell whether two headlines have anything to do with each other: a word of four letters or more, endings aside. */
export function sharesAWord(one: string, other: string): boolean {
  const known = new Set(stemsOf(one))
  return stemsOf(other).some((stem) => known.has(stem))
}

/** The beginnings of the words that say something; of scripts without blanks, each pair of characters. */
function stemsOf(text: string): string[] {
  const folded = foldText(text)
  if (WITHOUT_BLANKS.test(folded)) {
    const characters = [...folded.replaceAll(' ', '')]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  }
  const words = folded.split(' ')
  const long = words.filter((word) => word.length >= STEM)
  return (long.length > 0 ? long : words).map((word) => word.slice(0, STEM))
}
