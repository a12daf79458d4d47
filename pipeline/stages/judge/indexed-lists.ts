import { daleChall } from 'dale-chall'
import { spache } from 'spache'

/** Run a function while the word lists that retext-readability searches answer from an index. */
export type WithIndexedLists = (run: () => void) => void

/**
 * Make the index, once, for the two word lists that retext-readability searches.
 *
 * For each word of a text it scans both, some 4,000 words, which is most of its time. For the length of a call the
 * lists say the same, sooner; after it they are what they were, also when the call throws. A copy of the lists that the
 * package manager may have put below retext-readability is not reached, which costs time and changes nothing.
 */
export function indexedLists(): WithIndexedLists {
  const lists = [daleChall, spache].map((list) => ({ list, words: new Set(list) }))
  return (run) => {
    for (const { list, words } of lists) {
      const value = (word: string): boolean => words.has(word)
      Object.defineProperty(list, 'includes', { value, configurable: true, enumerable: false })
    }
    try {
      run()
    } finally {
      for (const { list } of lists) Reflect.deleteProperty(list, 'includes')
    }
  }
}
