import type { Paragraph, SentenceContent } from 'nlcst'
import { keepsStop } from '../../language/sentence-ends/abbreviation-kind.js'
import { endsSentence } from '../../language/sentence-ends/ends-sentence.js'
import { flatTokens } from './flat-tokens.js'
import { isAttribution } from './is-attribution.js'
import { listItems } from './list-items.js'
import { type Mark, markAt } from './mark-at.js'
import { sentencesOf } from './sentences-of.js'

type Tokens = readonly SentenceContent[]

/**
 * Correct where retext-english ends sentences. It joins what follows an abbreviation that it knows, or a small number;
 * parts what follows one that it does not know; takes an ellipsis before a capital for an end; and knows no lists in a
 * line. One pass; a paragraph that stands stays as it is.
 */
export function settleSentences(paragraph: Paragraph): void {
  const { tokens, starts, cut } = flatTokens(paragraph.children)
  const items = listItems(tokens)
  const settled: number[] = []
  let changed = cut
  let start = 0
  let item = 0
  let begin = -1
  const open = (at: number): void => {
    if (at === begin || at >= tokens.length) return
    settled.push(at)
    begin = at
  }
  for (let index = 0; index < tokens.length; ) {
    const here = items[item]?.start === index ? items[item++] : undefined
    const parsed = starts[start] === index
    if (parsed) start++
    if (parsed || here) open(index)
    const mark = here ? undefined : markAt(tokens, index, begin)
    const next = here?.text ?? mark?.next ?? index + 1
    // What the parser starts behind the mark is for the mark to say; a list's marker holds no end.
    let parted = -1
    for (let at = starts[start]; at !== undefined && at <= next && (here || mark); at = starts[++start]) {
      parted = at
    }
    if (mark) {
      const ends = endsAt(tokens, mark)
      if (ends === true) open(parted === -1 || mark.noted ? next : parted)
      else if (ends === undefined && parted !== -1) open(parted)
      const final = next >= tokens.length || begin > index
      if (final && mark.inWord && !keepsStop(mark.surroundings.before)) changed = true
    }
    index = next
  }
  if (changed || settled.length !== starts.length || settled.some((at, i) => at !== starts[i])) {
    paragraph.children = sentencesOf(tokens, settled)
  }
}

function endsAt(tokens: Tokens, { surroundings, quoted, noted, word }: Mark): boolean | undefined {
  const { mark, opening, after } = surroundings
  if (quoted && opening === undefined && isAttribution(tokens, word, mark === '.')) return false
  // A footnote's number with nothing behind it is no sentence.
  if (noted && after === '') return false
  const ends = endsSentence(surroundings)
  return ends ?? (noted && /^\p{Lu}/u.test(after) ? true : undefined)
}
