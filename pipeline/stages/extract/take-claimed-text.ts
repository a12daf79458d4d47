import { isSameHeadline } from '../../language/is-same-headline.js'
import type { Claim } from '../../model/draft.js'
import { type ClaimContext, readingOf } from './claim-context.js'

const POINTERS = {
  headline: '/headline',
  alternativeHeadline: '/alternativeHeadline',
  description: '/description',
  section: '/articleSection',
  image: '/image/0',
  url: '/url',
} as const

/** Take the first claim of a text where there is none, else report those that say something else. */
export function takeClaimedText(
  property: keyof typeof POINTERS,
  context: ClaimContext,
  may: (claim: Claim) => boolean = () => true,
): void {
  const { draft, record } = context
  const pointer = POINTERS[property]
  const claims = context.claims(property).filter(may)
  const said = draft[property]
  const [best] = claims
  if (said === undefined && best) {
    draft[property] = best.value
    record.found(pointer, best.value, readingOf(best), best)
  } else if (said !== undefined && !context.isClaimed(pointer)) {
    for (const claim of claims)
      if (!isSameHeadline(said, claim.value)) context.differs(pointer.slice(1), said, claim.value, claim)
  }
}
