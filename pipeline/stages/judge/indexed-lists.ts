import { daleChall } from 'dale-chall'
import { spache } from 'spache'

const LISTS = [daleChall, spache].map((list) => ({ list, words: new Set(list) }))

/**
 * Run a function while the two word lists that retext-readability searches answer `includes` from a set.
 *
 * It scans both, 4,000 words, for each word of a text, which is most of its time. For the length of the call the lists
 * say the same, sooner; after it they are what they were.
 */
export function withIndexedLists(run: () => void): void {
  for (const { list, words } of LISTS) {
    const value = (word: string) => words.has(word)
    Object.defineProperty(list, 'includes', { value, configurable: true, enumerable: false })
  }
  try {
    run()
  } finally {
    for (const { list } of LISTS) Reflect.deleteProperty(list, 'includes')
  }
}
