import type { Paragraph, Root } from 'nlcst'
import type { Plugin } from 'unified'
import { formulasFor, gradeOf } from '../../language/formulas/index.js'
import { isEnglish } from '../../language/is-english.js'
import { readingMinutes } from '../../language/reading-minutes.js'
import type { Configuration } from '../../model/configuration.js'
import type { EnglishCounts, ParagraphMeasure } from '../../model/readability.js'
import { blocksOf, isBody, isProse, positionOf } from '../../model/tree.js'
import { add, emptyCounts, withoutEnglish } from './counts.js'
import { type Markable, markHardest } from './mark-hardest.js'
import { measureSentence } from './measure-sentence.js'
import { type WordBook, wordBook } from './word-book.js'

/** Changes when the same text would be counted otherwise. */
const ALGORITHM = '1'

interface Sentence extends Markable {
  readonly text: string
  readonly endOffset: number
  readonly syllables: number
}

interface Measured {
  readonly counts: EnglishCounts
  readonly sentences: readonly Sentence[]
}

/**
 * Count the prose and measure how hard it is to read: the article, each paragraph, each sentence, in one walk. Words
 * looked up once stay known as long as the processor lives.
 */
export const measure: Plugin<[Configuration['readability']?], Root> = ({ minWords = 5 } = {}) => {
  const book = wordBook()
  return (tree, file) => {
    const { language } = file.data
    const english = isEnglish(language)
    const total = emptyCounts()
    const paragraphs: Measured[] = []
    let wordsRead = 0
    for (const block of blocksOf(tree)) {
      if (!isBody(block)) continue
      const measured = measureBlock(block, book, english)
      wordsRead += measured.counts.words
      if (!isProse(block)) continue
      add(total, measured.counts)
      paragraphs.push(measured)
    }
    markHardest(
      paragraphs.flatMap(({ sentences }) => sentences),
      minWords,
    )
    file.data.readability = {
      algorithm: ALGORITHM,
      ...(language !== undefined && { language }),
      counts: english ? total : withoutEnglish(total),
      readingMinutes: readingMinutes(wordsRead),
      formulas: formulasFor(language, total),
      paragraphs: paragraphs.map((paragraph) => toMeasure(paragraph, english)),
    }
  }
}

function measureBlock(block: Paragraph, book: WordBook, english: boolean): Measured {
  const counts = emptyCounts()
  const sentences: Sentence[] = []
  for (const node of block.children) {
    if (node.type !== 'SentenceNode') continue
    const { text, counts: own } = measureSentence(node, book)
    // A row of stars or dashes is no sentence.
    if (own.words === 0) continue
    add(counts, own)
    const { start, end } = positionOf(node)
    sentences.push({
      text,
      offset: start.offset ?? 0,
      endOffset: end.offset ?? 0,
      words: own.words,
      syllables: own.syllables,
      grade: english ? gradeOf(own) : undefined,
      hard: false,
    })
  }
  return { counts, sentences }
}

function toMeasure({ counts, sentences }: Measured, english: boolean): ParagraphMeasure {
  const grade = english ? gradeOf(counts) : undefined
  return {
    counts: english ? counts : withoutEnglish(counts),
    ...(grade !== undefined && { grade }),
    sentences: sentences.map(({ text, offset, endOffset, words, syllables, grade, hard }) => ({
      text,
      offset,
      endOffset,
      words,
      ...(english && { syllables }),
      ...(grade !== undefined && { grade }),
      hard,
    })),
  }
}
