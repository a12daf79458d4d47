import type { Paragraph, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Plugin } from 'unified'
import { formulasFor } from '../../language/formulas/index.js'
import { isEnglish } from '../../language/is-english.js'
import { primaryLanguage } from '../../language/primary-language.js'
import { readingMinutes } from '../../language/reading-minutes.js'
import { syllableCounter } from '../../language/syllables/index.js'
import type { Readability } from '../../model/readability.js'
import { blocksOf, isBody, isProse } from '../../model/tree.js'
import type { WordBook } from '../../model/word-book.js'
import { add, countsIn, emptyCounts, type Scope } from './counts.js'
import { measureSentence } from './measure-sentence.js'
import { isQuoted, type MeasuredParagraph, paragraphMeasure } from './paragraph-measure.js'
import { type MeasuredSentence, newReading, type Reading, settleOpeners } from './reading.js'
import { englishWordBook, wordBook } from './word-book.js'

/** Changes when the same text would be counted otherwise. */
const ALGORITHM = '2'
/** The end of a whole sentence: its mark, and what closes behind it. */
const WHOLE = /[.!?…‽:][\p{Pe}\p{Pf}\p{Pi}"']{0,4}$/u

/**
 * Count the prose and measure how hard it is to read: the article, each paragraph, each sentence, in one walk. Words
 * looked up once stay known as long as the processor lives.
 */
export const measure: Plugin<[], Root> = () => {
  const bookOf = books()
  return (tree, file) => {
    const { language } = file.data
    const { book, scope } = bookOf(language)
    file.data.words = book
    const reading = newReading(book)
    const paragraphs: MeasuredParagraph[] = []
    let wordsRead = 0
    for (const block of blocksOf(tree)) {
      if (!isBody(block)) continue
      const sentences = measureBlock(block, reading)
      for (const { counts } of sentences) wordsRead += counts.words
      if (isProse(block)) paragraphs.push({ block, sentences, counts: emptyCounts() })
    }
    settleOpeners(reading)
    file.data.wordCount = wordsRead
    settleLast(paragraphs.at(-1)?.sentences.at(-1))
    file.data.readability = {
      algorithm: ALGORITHM,
      ...(language !== undefined && { language }),
      ...articleMeasure(paragraphs, scope, language),
      readingMinutes: readingMinutes(wordsRead),
    }
  }
}

type Book = { readonly book: WordBook; readonly scope: Scope }

/** Keep a book for each language. */
function books(): (language: string | undefined) => Book {
  const known = new Map<string, Book>()
  return (language) => {
    const name = primaryLanguage(language)
    const book = known.get(name) ?? openBook(language)
    known.set(name, book)
    return book
  }
}

function openBook(language: string | undefined): Book {
  if (isEnglish(language)) return { book: englishWordBook(), scope: 'english' }
  const syllables = syllableCounter(language)
  return { book: wordBook(syllables), scope: syllables ? 'syllables' : 'letters' }
}

/** Read the sentences of a block; a quotation that it leaves open is opened again by the next. */
function measureBlock(block: Paragraph, reading: Reading): MeasuredSentence[] {
  const sentences: MeasuredSentence[] = []
  const text = block.data?.text ?? textOf(block)
  let start = 0
  reading.open = ''
  for (const node of block.children) {
    if (node.type !== 'SentenceNode') {
      start += node.value.length
      continue
    }
    const sentence = measureSentence(node, text, start, reading)
    start += sentence.text.length
    if (sentence.counts.words > 0) sentences.push(sentence)
  }
  return sentences
}

/** A text that stops in mid-sentence ends in no whole one. */
function settleLast(last: MeasuredSentence | undefined): void {
  if (last && !WHOLE.test(last.text)) last.counts.wholeSentences = 0
}

/** Sum up the article, and tell what each part adds to it. */
function articleMeasure(
  paragraphs: readonly MeasuredParagraph[],
  scope: Scope,
  language: string | undefined,
): Omit<Readability, 'algorithm' | 'language' | 'readingMinutes'> {
  const total = emptyCounts()
  const own = emptyCounts()
  let quotedWords = 0
  for (const { counts, sentences } of paragraphs) {
    for (const sentence of sentences) {
      add(counts, sentence.counts)
      quotedWords += sentence.quotedWords
      if (!isQuoted(sentence)) add(own, sentence.counts)
    }
    add(total, counts)
  }
  const quotedShare = total.words === 0 ? 0 : Math.round((100 * quotedWords) / total.words) / 100
  const whole = { counts: total, scope }
  return {
    counts: countsIn(scope, total),
    quotedShare,
    formulas: formulasFor(language, total, quotedShare),
    ...(own.sentences > 0 &&
      own.sentences < total.sentences && {
        withoutQuotations: { counts: countsIn(scope, own), formulas: formulasFor(language, own, 0) },
      }),
    paragraphs: paragraphs.map((paragraph) => paragraphMeasure(paragraph, whole)),
  }
}
