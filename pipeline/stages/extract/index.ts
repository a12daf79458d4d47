import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Configuration } from '../../model/configuration.js'
import { emptyDraft } from '../../model/draft.js'
import { blocksOf } from '../../model/tree.js'
import { extractClaimedHeadline } from './extract-claimed-headline.js'
import { extractClaims } from './extract-claims.js'
import { extractFrontMatter } from './extract-front-matter.js'
import { extractHead } from './extract-head.js'
import { extractLanguage } from './extract-language.js'
import { extractNotes } from './extract-notes.js'
import { extractTail } from './extract-tail.js'
import { openRecord } from './record.js'
import { settle, settleImage } from './settle.js'

/**
 * Find what the text says of itself: headline, byline, dates, dateline. Each block gets its role, each value its
 * evidence; nothing is guessed.
 */
export const extract: Plugin<[Configuration?], Root> =
  (configuration = {}) =>
  (tree, file) => {
    const draft = emptyDraft()
    const record = openRecord(file)
    const blocks = blocksOf(tree)
    file.data.draft = draft

    const given = extractFrontMatter(draft, file, record, configuration)
    extractLanguage(blocks, file, draft, record, configuration)
    extractClaimedHeadline(blocks, draft, file, record, configuration)
    extractHead(blocks, draft, given, file, record, configuration)
    for (const block of blocks)
      if (block.data?.role === undefined) block.data = { ...block.data, role: 'paragraph' }
    extractTail(blocks, draft, given, record)
    extractClaims(draft, file, record, configuration)
    settleImage(draft, record, configuration)
    extractNotes(blocks, draft, given, record)
    settle(draft, file, record, configuration)
  }
