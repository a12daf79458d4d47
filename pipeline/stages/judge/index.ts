import type { Root, Sentence } from 'nlcst'
import retextReadability from 'retext-readability'
import type { Plugin } from 'unified'
import { isEnglish } from '../../language/is-english.js'
import type { Configuration } from '../../model/configuration.js'
import type { Readability, SentenceMeasure } from '../../model/readability.js'
import { blocksOf, isProse, positionOf } from '../../model/tree.js'
import { indexedLists } from './indexed-lists.js'
import { reasonOf } from './reason-of.js'

/** A threshold that every sentence passes; retext-readability takes 0 for an absent one. */
const ANY = -1

/**
 * Have retext-readability judge the sentences that were measured as the hardest, and say of each what makes it so.
 *
 * Asked about every sentence it marks most of a news article: it counts a repeated easy word as difficult, and its
 * SMOG takes a second square root. Asked about the hardest ones it confirms or clears them, which is what an editor
 * can act upon; those that it clears are no longer `hard`. Its formulas are English.
 */
export const judge: Plugin<[Configuration['readability']?], Root> = (settings = {}) => {
  const { age = 16, minWords = 5, threshold = 4 / 7 } = settings
  const transform = retextReadability({ age, minWords, threshold: threshold > 0 ? threshold : ANY })
  const withIndexedLists = indexedLists()
  return (tree, file) => {
    const { readability, language } = file.data
    if (!readability || !isEnglish(language)) return
    const hard = hardSentencesOf(tree, readability)
    const before = file.messages.length
    const children = hard.map(({ node }) => node)
    withIndexedLists(() => transform({ type: 'RootNode', children }, file))
    const confirmed = new Set<SentenceMeasure>()
    for (const message of file.messages.slice(before)) {
      const found = hard.find(({ node }) => node.position === message.place)
      if (!found) throw new Error('retext-readability spoke of a sentence that it was not asked about')
      // What is hard to read is still true: a remark, no fault.
      message.fatal = undefined
      message.reason += `: ${reasonOf(found.node, found.measure)}`
      message.message = message.reason
      confirmed.add(found.measure)
    }
    file.data.readability = withHard(readability, confirmed)
  }
}

interface HardSentence {
  readonly node: Sentence
  readonly measure: SentenceMeasure
}

/** Find the sentences of the tree that were measured as hard, in reading order. */
function hardSentencesOf(tree: Root, { paragraphs }: Readability): HardSentence[] {
  const hard = new Map<number, SentenceMeasure>()
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) if (sentence.hard) hard.set(sentence.offset, sentence)
  }
  return blocksOf(tree)
    .filter(isProse)
    .flatMap(({ children }) =>
      children.flatMap((node) => {
        if (node.type !== 'SentenceNode') return []
        const measure = hard.get(positionOf(node).start.offset ?? -1)
        return measure ? [{ node, measure }] : []
      }),
    )
}

/** Keep as hard what was confirmed. */
function withHard(readability: Readability, confirmed: ReadonlySet<SentenceMeasure>): Readability {
  return {
    ...readability,
    paragraphs: readability.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) =>
        sentence.hard === confirmed.has(sentence) ? sentence : { ...sentence, hard: false },
      ),
    })),
  }
}
