import { primaryLanguage } from '../primary-language.js'
import { type CapitalWord, capitalWords } from './capital-words.js'

/** What an article shows of its names by how it writes its words. */
export interface NameBook {
  /** Tell whether a word that is written with a capital here is a name, and not the beginning of a sentence, or a noun. */
  readonly isName: (word: CapitalWord, inRun: boolean) => boolean
  /** The article's language writes every noun with a capital. */
  readonly hasNouns: boolean
}

/** Languages that write every noun with a capital. */
const NOUNS: ReadonlySet<string> = new Set(['de', 'lb'])
/** Words that lead to a place or a person without an article, where nouns have capitals. */
const LEADING: ReadonlySet<string> = new Set([
  'in',
  'aus',
  'nach',
  'von',
  'bei',
  'für',
  'mit',
  'gegen',
  'sagt',
  'sagte',
])
/** Articles and possessives, which a name seldom has and a noun nearly always. */
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|dein|sein|ihr|unser|jed|dies|all)(?:e[rnms]?)?|i[mn]s?|am|zu[mr]|vom|beim)$/

/**
 * Read the names of an article out of its paragraphs: words that stand with a capital where no sentence begins, and
 * never without one. Where nouns have capitals too, two such words in a row are a name, and what is one of them stays
 * one; a single word is a name behind a preposition if no article ever stands before it.
 */
export function nameBook(paragraphs: Iterable<string>, language: string | undefined): NameBook {
  const small = new Set<string>()
  const within = new Set<string>()
  const inRuns = new Set<string>()
  const determined = new Set<string>()
  for (const paragraph of paragraphs) {
    const { capitals, others, isTitle } = capitalWords(paragraph)
    for (const word of others) small.add(word)
    if (isTitle) continue
    for (const [index, word] of capitals.entries()) {
      if (!word.opens) within.add(word.folded)
      if (DETERMINER.test(word.previous)) determined.add(word.folded)
      if (word.continues || capitals[index + 1]?.continues) inRuns.add(word.folded)
    }
  }
  const hasNouns = NOUNS.has(primaryLanguage(language))
  return {
    hasNouns,
    isName: ({ folded, opens, previous, isTitle }, inRun) => {
      const known = within.has(folded) && !small.has(folded)
      if (hasNouns) {
        if (inRun && !opens) return true
        if (inRuns.has(folded)) return known
        return !opens && LEADING.has(previous) && !determined.has(folded)
      }
      if (opens || isTitle) return known || (inRun && !isTitle && !small.has(folded))
      return true
    },
  }
}
