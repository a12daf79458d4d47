import type { Paragraph } from 'nlcst'
import { readByline } from '../../language/byline/index.js'
import type { Draft } from '../../model/draft.js'
import { isBody, textOfBlock } from '../../model/tree.js'
import type { EvidenceRecord } from './record.js'
import { type Given, takeAuthors } from './take-line.js'

const LONGEST = 160

/** Read the byline that some copy carries below its last paragraph, where there was none above. */
export function extractTail(
  blocks: readonly Paragraph[],
  draft: Draft,
  given: Given,
  record: EvidenceRecord,
): void {
  const last = blocks.filter(isBody).at(-1)
  if (!last || draft.authors.length > 0) return
  const text = textOfBlock(last)
  if (text.length > LONGEST) return
  const byline = readByline(text)
  if (byline?.marker === undefined || byline.credit !== 'author') return
  last.data = { ...last.data, role: 'byline' }
  takeAuthors(byline, last, draft, given, record)
}
