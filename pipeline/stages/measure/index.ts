import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Plugin } from 'unified'
import { formulasFor } from '../../language/formulas/index.js'
import type { Configuration } from '../../model/configuration.js'
import type { ParagraphMeasure } from '../../model/readability.js'
import { blocksOf, isProse, positionOf } from '../../model/tree.js'
import { add, emptyCounts } from './counts.js'
import { type Measured, markHardest } from './mark-hardest.js'
import { type WordBook, wordBook } from './word-book.js'

/** Changes when the same text would be counted otherwise. */
const ALGORITHM = '1'
/** Words a minute of silent reading in English: Marc Brysbaert, “How many words do we read per minute?” (2019). */
const WORDS_A_MINUTE = 238

/**
 * Count the prose and measure how hard it is to read: the article, each paragraph, each sentence, in one walk. Words
 * looked up once stay known as long as the processor lives.
 */
export const measure: Plugin<[Configuration['readability']?], Root> = ({ minWords = 5 } = {}) => {
  const book: WordBook = wordBook()
  return (tree, file) => {
    const { language } = file.data
    const total = emptyCounts()
    const paragraphs: { counts: ReturnType<typeof emptyCounts>; sentences: Measured[] }[] = []
    for (const block of blocksOf(tree)) {
      if (!isProse(block)) continue
      const counts = emptyCounts()
      const sentences: Measured[] = []
      for (const node of block.children) {
        if (node.type !== 'SentenceNode') continue
        const own = emptyCounts()
        own.sentences = 1
        for (const word of node.children) if (word.type === 'WordNode') book.count(textOf(word), own)
        if (own.words === 0) continue
        add(counts, own)
        const { start, end } = positionOf(node)
        sentences.push({
          text: textOf(node),
          offset: start.offset ?? 0,
          endOffset: end.offset ?? 0,
          counts: own,
          grade: formulasFor(language, own).fleschKincaidGrade?.value,
          hard: false,
        })
      }
      add(total, counts)
      paragraphs.push({ counts, sentences })
    }
    markHardest(
      paragraphs.flatMap(({ sentences }) => sentences),
      minWords,
    )
    file.data.readability = {
      algorithm: ALGORITHM,
      ...(language !== undefined && { language }),
      counts: total,
      readingMinutes: Math.max(1, Math.ceil(total.words / WORDS_A_MINUTE)),
      formulas: formulasFor(language, total),
      paragraphs: paragraphs.map(({ counts, sentences }): ParagraphMeasure => {
        const grade = formulasFor(language, counts).fleschKincaidGrade?.value
        return {
          counts,
          ...(grade !== undefined && { grade }),
          sentences: sentences.map(
            ({ text, offset, endOffset, counts: { words, syllables }, grade, hard }) => ({
              text,
              offset,
              endOffset,
              words,
              syllables,
              ...(grade !== undefined && { grade }),
              hard,
            }),
          ),
        }
      }),
    }
  }
}
