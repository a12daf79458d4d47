import type { VFile } from 'vfile'
import { isWebAddress } from '../../language/web-address.js'
import type { Configuration } from '../../model/configuration.js'
import type { Claim, Draft } from '../../model/draft.js'
import { type ClaimContext, claimContext, readingOf } from './claim-context.js'
import type { EvidenceRecord } from './record.js'
import { takeClaimedAuthors } from './take-claimed-authors.js'
import { takeClaimedDate } from './take-claimed-date.js'
import { takeClaimedText } from './take-claimed-text.js'

/**
 * Hold what a page claims of its article against what the text says: where the text says nothing the claim is taken,
 * where they disagree the text is kept and the claim is a finding.
 */
export function extractClaims(
  draft: Draft,
  file: VFile,
  record: EvidenceRecord,
  configuration: Configuration,
): void {
  if (!file.data.claims) return
  const context = claimContext(draft, file, record, configuration)
  takeClaimedText('headline', context)
  takeClaimedText('alternativeHeadline', context)
  takeClaimedAuthors(context)
  takeClaimedDate('published', context)
  takeClaimedDate('updated', context)
  takeClaimedText('section', context)
  // Two summaries of one text can differ and both be true.
  if (draft.description === undefined) takeClaimedText('description', context, isWhole)
  takeClaimedKeywords(context)
  // A page shows one image and shares another; the first is as good as any.
  if (draft.image === undefined) takeClaimedText('image', context, isAddress)
  takeClaimedText('url', context, isAddress)
}

/** Tell a description from the first words of the text, cut off by software. */
function isWhole({ value }: Claim): boolean {
  return !/(?:…|\.\.\.|\[…\])$/.test(value)
}

function isAddress({ value }: Claim): boolean {
  return isWebAddress(value)
}

/** Take the keywords of the first source that has any. */
function takeClaimedKeywords({ draft, record, claims }: ClaimContext): void {
  if (draft.keywords.length > 0) return
  const said = claims('keyword')
  const seen = new Set<string>()
  for (const claim of said) {
    if (claim.from !== said[0]?.from || seen.has(claim.value)) continue
    seen.add(claim.value)
    record.found(`/keywords/${draft.keywords.length}`, claim.value, readingOf(claim), claim)
    draft.keywords.push(claim.value)
  }
}
