import type { Paragraph } from 'nlcst'
import { isAside } from '../../language/byline/is-aside.js'
import { isOccupation } from '../../language/byline/words.js'
import { isProse } from '../../language/furniture/recurring.js'
import { endsSentence } from '../../language/layout.js'
import type { Draft } from '../../model/draft.js'
import type { HeadLine } from './read-head-line.js'
import type { EvidenceRecord } from './record.js'

/** Characters of a line of the head that is none of its known kinds, at most. */
const LONGEST = 120
/** Lines between a byline and a date, at most. */
const BETWEEN = 4

/** What a line beside the byline is held against. */
interface Beside {
  readonly blocks: readonly Paragraph[]
  readonly texts: readonly string[]
  readonly draft: Draft
  readonly record: EvidenceRecord
  readonly read: (index: number) => HeadLine
}

/**
 * Take what stands below a byline and is none: the author's job, house or handle, a sentence of where the author was,
 * and short lines between byline and date; false where the block is none of these.
 */
export function takeAside(index: number, beside: Beside): boolean {
  const { blocks, texts, draft, record } = beside
  const [block, before] = [blocks[index], blocks[index - 1]]
  const text = texts[index] ?? ''
  if (!block || text.length > LONGEST) return false
  const isBelow = before?.data?.role === 'byline'
  const [author] = draft.authors
  const set = (reason: string): true => {
    block.data = { ...block.data, role: isBelow ? 'byline' : 'furniture' }
    record.dropped(block, reason)
    return true
  }
  if (isBelow && isAside(text) && (isOccupation(text) || /[@\d]/.test(text) || bodyFollows(index, beside))) {
    const isJob = isOccupation(text) && draft.authors.length === 1 && author?.kind === 'Person'
    if (!isJob || author?.jobTitle !== undefined) return set('beside the byline')
    block.data = { ...block.data, role: 'byline' }
    record.found('/author/0/jobTitle', text, { rule: 'byline/line-below', confidence: 0.85 }, { block })
    draft.authors.splice(0, 1, { ...author, jobTitle: text })
    return true
  }
  if (isBelow && draft.authors.some(({ name }) => text.startsWith(name)) && lineFollows(index, beside))
    return set('about the author')
  if (isCount(text, texts)) return set('count of readers')
  const isKnown = draft.authors.length > 0 || draft.published !== undefined
  return isKnown && !endsSentence(text) && lineFollows(index, beside) ? set('within the head') : false
}

/** Below a house that is an author's, the date stands or the text begins; a table's heading has neither. */
function bodyFollows(index: number, beside: Beside): boolean {
  const text = beside.texts[index + 1] ?? ''
  return isProse(text) || lineFollows(index, beside)
}

/** A number alone counts readers, unless another one goes on from it: then they number chapters. */
function isCount(text: string, texts: readonly string[]): boolean {
  return /^\d{1,5}$/.test(text) && !texts.includes(String(Number(text) + 1))
}

/** A byline or a date that is still to come shows that the short lines before it are of the head. */
function lineFollows(index: number, { blocks, texts, draft, read }: Beside): boolean {
  for (let next = index + 1; next <= index + BETWEEN && next < blocks.length; next++) {
    if (blocks[next]?.data?.role === 'note') continue
    const line = read(next)
    if (line.kind === 'line') {
      const named = draft.authors.length === 0 && line.byline?.marker !== undefined
      return named || (line.dates.length > 0 && draft.published === undefined)
    }
    const text = texts[next] ?? ''
    if (text.length > LONGEST || endsSentence(text)) return false
  }
  return false
}
