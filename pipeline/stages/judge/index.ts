import type { Root, Sentence, Word } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import retextReadability from 'retext-readability'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { isEnglish } from '../../language/is-english.js'
import type { Configuration } from '../../model/configuration.js'
import type { Readability, SentenceMeasure } from '../../model/readability.js'
import { blocksOf, isProse, positionOf } from '../../model/tree.js'
import type { WordBook } from '../../model/word-book.js'
import { hardestOf } from './hardest.js'
import { knownAnswers, type Spoken } from './known-answers.js'
import { reasonOf } from './reason-of.js'

/**
 * Whoever is asked only about the hardest sentences of an article need not find them all but unreadable. Its Dale–Chall
 * alone says little: above its last grade any reader is too young for it.
 */
const TWO_OF_SEVEN = 2 / 7
/** A threshold that every sentence passes; retext-readability takes 0 for an absent one. */
const ANY = -1

/**
 * Have retext-readability judge the sentences that weigh most on the article's grade, and say of each what makes it hard.
 *
 * Asked about every sentence it marks most of a news article: it counts a repeated easy word as difficult, and its SMOG
 * takes a second square root, so that it never votes. Asked about the hardest ones, with syllables as they were measured,
 * it confirms or clears them, which is what an editor can act upon; in the stead of those that it clears it is asked
 * about the next. Its formulas are English.
 */
export const judge: Plugin<[Configuration['readability']?], Root> = (settings = {}) => {
  const { age = 16, minWords = 5, threshold = TWO_OF_SEVEN } = settings
  const transform = retextReadability({ age, minWords, threshold: threshold > 0 ? threshold : ANY })
  const withKnownAnswers = knownAnswers()
  return (tree, file) => {
    const { readability, language, words } = file.data
    if (!readability || !words || !isEnglish(language)) return
    const { ranked, shown } = hardestOf(
      readability.paragraphs.flatMap(({ sentences }) => sentences),
      minWords,
    )
    const nodes = wordsOf(tree, ranked)
    const confirmed = new Set<SentenceMeasure>()
    withKnownAnswers(spokenIn(nodes.values(), words), () => {
      let asked = 0
      while (confirmed.size < shown && asked < ranked.length) {
        const next = ranked.slice(asked, asked + shown - confirmed.size)
        asked += next.length
        const children = next.flatMap((measure) => nodes.get(measure) ?? [])
        const before = file.messages.length
        transform({ type: 'RootNode', children }, file)
        for (const measure of explain(file, before, next, nodes)) confirmed.add(measure)
      }
    })
    file.data.readability = withHard(readability, confirmed)
  }
}

/** Find the sentences in the tree, each with its words alone: marks and blanks say nothing of how hard it is. */
function wordsOf(tree: Root, measures: readonly SentenceMeasure[]): Map<SentenceMeasure, Sentence> {
  const byOffset = new Map(measures.map((measure) => [measure.offset, measure]))
  const found = new Map<SentenceMeasure, Sentence>()
  for (const block of blocksOf(tree)) {
    if (!isProse(block)) continue
    for (const node of block.children) {
      if (node.type !== 'SentenceNode') continue
      const position = positionOf(node)
      const measure = byOffset.get(position.start.offset ?? -1)
      if (!measure || found.has(measure)) continue
      const children = node.children.flatMap((child) =>
        child.type === 'WordNode' ? [spokenWord(child)] : [],
      )
      found.set(measure, { type: 'SentenceNode', children, position })
    }
  }
  return found
}

/** A word with its text for its own, as nlcst's literals have it; else each of its parts is visited too. */
function spokenWord(word: Word): Word & { readonly value: string } {
  return { type: 'WordNode', value: textOf(word), children: [] }
}

/** Tell the syllables of plain words; a compound or an abbreviation is left to its own rules. */
function* spokenIn(sentences: Iterable<Sentence>, words: WordBook): Generator<Spoken> {
  for (const { children } of sentences) {
    for (const node of children) {
      const facts = words.factsOf(textOf(node))
      // A word of two letters has one syllable to the package whatever it is told.
      if (facts?.plain !== undefined && facts.plain.length > 2) yield [facts.plain, facts.syllables]
    }
  }
}

/** Add to the new messages what makes their sentences hard, and tell which these are. */
function explain(
  file: VFile,
  before: number,
  asked: readonly SentenceMeasure[],
  nodes: ReadonlyMap<SentenceMeasure, Sentence>,
): SentenceMeasure[] {
  return file.messages.slice(before).map((message) => {
    const measure = asked.find((one) => nodes.get(one)?.position === message.place)
    if (!measure) throw new Error('retext-readability spoke of a sentence that it was not asked about')
    // What is hard to read is still true: a remark, no fault.
    message.fatal = undefined
    message.reason += `: ${reasonOf(measure)}`
    message.message = message.reason
    message.actual = measure.text
    return measure
  })
}

/** Mark as hard what was confirmed. */
function withHard(readability: Readability, confirmed: ReadonlySet<SentenceMeasure>): Readability {
  if (confirmed.size === 0) return readability
  return {
    ...readability,
    paragraphs: readability.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) =>
        confirmed.has(sentence) ? { ...sentence, hard: true } : sentence,
      ),
    })),
  }
}
