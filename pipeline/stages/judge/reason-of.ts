import type { Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { SentenceMeasure } from '../../model/readability.js'

/** Letters in the longest word that is not yet long. */
const SHORT = 6
/** Long words that an editor is shown. */
const SHOWN = 3

/**
 * Say what makes a sentence hard and can be changed, `41 words, grade 19, long words: roundup, deportations`: its
 * length and its longest words, names aside, in the order in which they stand.
 */
export function reasonOf(node: Sentence, { words, grade }: SentenceMeasure): string {
  const level = grade === undefined ? '' : `, grade ${Math.round(grade)}`
  const long = longWordsOf(node)
  return `${words} ${words === 1 ? 'word' : 'words'}${level}${long.length > 0 ? `, long words: ${long.join(', ')}` : ''}`
}

function longWordsOf({ children }: Sentence): string[] {
  const long = new Map<string, number>()
  let opens = true
  for (const node of children) {
    if (node.type !== 'WordNode') continue
    const word = textOf(node)
    const letters = word.match(/\p{L}/gu)?.length ?? 0
    // A name or an address cannot be put more simply.
    const isPlain = (opens || !/^\p{Lu}/u.test(word)) && !/[@./]/.test(word)
    if (letters > SHORT && isPlain) long.set(word, letters)
    opens = false
  }
  const longest = [...long].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  return [...long.keys()].filter((word) => longest.some(([shown]) => shown === word))
}
