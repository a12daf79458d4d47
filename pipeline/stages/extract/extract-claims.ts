import type { VFile } from 'vfile'
import type { Claim, Draft } from '../../model/draft.js'
import type { EvidenceRecord } from './record.js'

/** Take what the format's metadata says where neither the front matter nor the text did. */
export function extractClaims(draft: Draft, file: VFile, record: EvidenceRecord): void {
  const { claims = [] } = file.data
  const take = (pointer: string, claim: Claim) => {
    const steps = claim.value === claim.piece.value ? [] : ['written as ISO 8601']
    record.found(pointer, claim.value, { rule: `claim/${claim.from}`, confidence: 0.9, steps }, claim)
  }
  const tagged = draft.keywords.length > 0
  for (const claim of claims) {
    const { property, value } = claim
    if (property === 'keyword' && !tagged && !draft.keywords.includes(value)) {
      take(`/keywords/${draft.keywords.length}`, claim)
      draft.keywords.push(value)
    } else if (property === 'datePublished' && draft.published === undefined) {
      take('/datePublished', claim)
      draft.published = value
    } else if (property === 'description' && draft.description === undefined) {
      take('/description', claim)
      draft.description = value
    } else if (property === 'section' && draft.section === undefined) {
      take('/articleSection', claim)
      draft.section = value
    }
  }
}
