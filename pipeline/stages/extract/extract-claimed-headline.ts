import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import type { Configuration } from '../../model/configuration.js'
import type { Draft } from '../../model/draft.js'
import { claimContext } from './claim-context.js'
import type { EvidenceRecord } from './record.js'
import { takeClaimedText } from './take-claimed-text.js'

/**
 * Take the headline that a page claims where its text has no heading for one, before the head is read: else the first
 * paragraph would be taken.
 */
export function extractClaimedHeadline(
  blocks: readonly Paragraph[],
  draft: Draft,
  file: VFile,
  record: EvidenceRecord,
  configuration: Configuration,
): void {
  if (!file.data.claims || blocks.some(({ data }) => data?.depth === 1)) return
  takeClaimedText('headline', claimContext(draft, file, record, configuration))
}
