import type { Root, Sentence } from 'nlcst'
import retextReadability from 'retext-readability'
import type { Plugin } from 'unified'
import type { Configuration } from '../../model/configuration.js'
import type { SentenceMeasure } from '../../model/readability.js'
import { blocksOf, isProse, positionOf } from '../../model/tree.js'
import { withIndexedLists } from './indexed-lists.js'

/**
 * Have retext-readability judge the sentences that were measured as the hardest, and say of each what makes it so.
 *
 * Asked about every sentence it marks most of a news article: it counts a repeated easy word as difficult, and its
 * SMOG takes a second square root. Asked about the hardest ones it confirms or clears them, which is what an editor
 * can act upon. Its formulas are English.
 */
export const judge: Plugin<[Configuration['readability']?], Root> = (settings = {}) => {
  const { age = 16, minWords = 5, threshold = 4 / 7 } = settings
  const transform = retextReadability({ age, minWords, threshold })
  return (tree, file) => {
    const { readability, language } = file.data
    if (!readability || language?.split('-')[0] !== 'en') return
    const hard = new Map<number, SentenceMeasure>()
    for (const { sentences } of readability.paragraphs) {
      for (const sentence of sentences) if (sentence.hard) hard.set(sentence.offset, sentence)
    }
    const children = sentencesOf(tree).filter((node) => hard.has(positionOf(node).start.offset ?? -1))
    const before = file.messages.length
    withIndexedLists(() => transform({ type: 'RootNode', children }, file))
    for (const message of file.messages.slice(before)) {
      const place = message.place && 'start' in message.place ? message.place.start.offset : undefined
      const sentence = place === undefined ? undefined : hard.get(place)
      // What is hard to read is still true: a remark, no fault.
      message.fatal = undefined
      if (sentence) message.reason += `: ${reasonOf(sentence)}`
    }
  }
}

function sentencesOf(tree: Root): Sentence[] {
  return blocksOf(tree)
    .filter(isProse)
    .flatMap(({ children }) => children.filter((node): node is Sentence => node.type === 'SentenceNode'))
}

/** Say what an editor can shorten: the sentence, or its longest words. */
function reasonOf({ text, words, grade }: SentenceMeasure): string {
  const long = [...new Set(text.match(/\p{Ll}\p{L}{9,}/gu) ?? [])]
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
  const level = grade === undefined ? '' : `, grade ${Math.round(grade)}`
  return `${words} words${level}${long.length > 0 ? `, long words: ${long.join(', ')}` : ''}`
}
