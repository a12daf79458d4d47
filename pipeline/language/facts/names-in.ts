import { isFunctionWord } from '../function-words.js'
import { type CapitalWord, capitalWords } from './capital-words.js'
import type { Fact } from './fact.js'
import type { NameBook } from './name-book.js'

/**
 * Find the names in a text: words with a capital that are none for another reason, those in a row taken together.
 *
 * @param isOther Tells of a folded word that it is no name but a month, a day, a unit.
 */
export function namesIn(text: string, book: NameBook, isOther: (folded: string) => boolean): Fact[] {
  const { capitals } = capitalWords(text)
  const runs: CapitalWord[][] = []
  for (const [index, word] of capitals.entries()) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const inRun = word.continues || capitals[index + 1]?.continues === true
    if (isOther(word.folded) || (word.opens && isFunctionWord(word.folded)) || !book.isName(word, inRun))
      continue
    if (run && last && word.continues && last === capitals[index - 1]) run.push(word)
    else runs.push([word])
  }
  return runs.flatMap((run): Fact[] => {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last) return []
    const { start } = first
    const { end } = last
    return [
      {
        fact: 'name',
        text: text.slice(start, end),
        key: run.map(({ folded }) => folded).join(' '),
        start,
        end,
      },
    ]
  })
}
