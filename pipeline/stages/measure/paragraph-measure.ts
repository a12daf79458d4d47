import type { Paragraph } from 'nlcst'
import { fleschKincaidGrade } from '../../language/formulas/flesch-kincaid-grade.js'
import type { EnglishCounts, ParagraphMeasure, SentenceMeasure } from '../../model/readability.js'
import { positionOf } from '../../model/tree.js'
import { countsIn, type Scope } from './counts.js'
import type { HardWord, MeasuredSentence } from './reading.js'

/** Words that are named of a sentence or a paragraph. */
const NAMED = 5

export interface MeasuredParagraph {
  readonly block: Paragraph
  readonly sentences: readonly MeasuredSentence[]
  readonly counts: EnglishCounts
}

/** The article that a paragraph is part of. */
export interface Whole {
  readonly counts: EnglishCounts
  readonly scope: Scope
}

/** Tell whether at least half of a sentence is somebody else's words. */
export function isQuoted({ quotedWords, counts }: MeasuredSentence): boolean {
  return quotedWords > 0 && 2 * quotedWords >= counts.words
}

/** Tell of a paragraph and its sentences how hard they are, how much they add to the article's grade, and by what. */
export function paragraphMeasure(
  { block, sentences, counts }: MeasuredParagraph,
  whole: Whole,
): ParagraphMeasure {
  const { start, end } = positionOf(block)
  const measures = sentences.map((sentence) => sentenceMeasure(sentence, whole))
  const offset = start.offset ?? 0
  const endOffset = end.offset ?? 0
  if (whole.scope !== 'english' || counts.words === 0) {
    return { offset, endOffset, counts: countsIn(whole.scope, counts), sentences: measures }
  }
  // Nearly every paragraph of news is one sentence or two.
  const hardWords =
    measures.length === 1
      ? (measures[0]?.hardWords ?? [])
      : spellingsOf(hardest(sentences.flatMap((one) => one.hardWords)))
  return {
    offset,
    endOffset,
    grade: twoDecimals(fleschKincaidGrade(counts)),
    adds: twoDecimals(added(counts, whole.counts)),
    hardWords,
    counts,
    sentences: measures,
  }
}

function sentenceMeasure(sentence: MeasuredSentence, whole: Whole): SentenceMeasure {
  const { node, text, counts } = sentence
  const { words, syllables } = counts
  const { start, end } = positionOf(node)
  const offset = start.offset ?? 0
  const endOffset = end.offset ?? 0
  const quoted = isQuoted(sentence)
  if (whole.scope === 'letters') return { text, offset, endOffset, words, quoted, hard: false }
  if (whole.scope === 'syllables') return { text, offset, endOffset, words, syllables, quoted, hard: false }
  return {
    text,
    offset,
    endOffset,
    words,
    syllables,
    grade: twoDecimals(fleschKincaidGrade(counts)),
    adds: twoDecimals(added(counts, whole.counts)),
    hardWords: spellingsOf(hardest(sentence.hardWords)),
    quoted,
    hard: false,
  }
}

/** How much higher the article's grade is with a part than without it; all of it where there is no other part. */
function added(part: EnglishCounts, { words, sentences, syllables }: EnglishCounts): number {
  const grade = fleschKincaidGrade({ words, sentences, syllables })
  if (sentences === part.sentences) return grade
  const rest = {
    words: words - part.words,
    sentences: sentences - part.sentences,
    syllables: syllables - part.syllables,
  }
  return grade - fleschKincaidGrade(rest)
}

/** Take the hardest words, in reading order, each once. */
function hardest(words: readonly HardWord[]): readonly HardWord[] {
  if (words.length <= NAMED) return words
  const taken: HardWord[] = []
  for (const word of words) {
    if (taken.some((one) => one.word === word.word)) continue
    taken.push(word)
    if (taken.length > NAMED) taken.splice(lightest(taken), 1)
  }
  return taken
}

/** Find the place of the least hard word, the last of those that are as hard. */
function lightest(words: readonly HardWord[]): number {
  let place = 0
  for (const [index, { weight }] of words.entries()) {
    if (weight <= (words[place]?.weight ?? 0)) place = index
  }
  return place
}

function spellingsOf(words: readonly HardWord[]): string[] {
  return words.map(({ word }) => word)
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100
}
