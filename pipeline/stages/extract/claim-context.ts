import type { VFile } from 'vfile'
import { foldText } from '../../language/fold-text.js'
import type { Configuration } from '../../model/configuration.js'
import type { Claim, ClaimedProperty, Draft } from '../../model/draft.js'
import { report } from '../../model/finding.js'
import type { EvidenceRecord, Reading } from './record.js'

/** The sources of claims, the one that is believed first before the others, with what they are called. */
const SOURCES = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  'open-graph': 'Open Graph properties',
  meta: 'meta elements',
  wire: 'wire heading',
  record: 'record’s fields',
} as const
/** How sure a page's word about its article is: software wrote it, and nobody reads it. */
const CONFIDENCE = 0.9

/** More values of one property than an article has; the rest is not read. */
const MOST = 100

/** What claims are held against, and where that is written down. */
export interface ClaimContext {
  readonly draft: Draft
  readonly record: EvidenceRecord
  readonly options: { readonly language?: string; readonly timeZone?: string }
  /** The claims of a property, those that are believed first before the others. */
  readonly claims: (property: ClaimedProperty) => readonly Claim[]
  /** True where the property's value was claimed and stands in no text. */
  readonly isClaimed: (pointer: string) => boolean
  readonly warn: (id: 'date-zone-missing', value: string, claim: Claim) => void
  /** Report that a claim is not what the text says; once for each thing that is claimed. */
  readonly differs: (property: string, text: string, value: string, claim: Claim) => void
}

export function claimContext(
  draft: Draft,
  file: VFile,
  record: EvidenceRecord,
  { timeZone }: Configuration,
): ClaimContext {
  const { language, claims = [], pointAt } = file.data
  const reported = new Set<string>()
  const order = Object.keys(SOURCES)
  const ranked = [...claims].sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from))
  return {
    draft,
    record,
    options: { ...(language !== undefined && { language }), ...(timeZone !== undefined && { timeZone }) },
    claims: (property) => ranked.filter((claim) => claim.property === property).slice(0, MOST),
    isClaimed: (pointer) =>
      file.data.properties?.some((one) => one.pointer === pointer && one.from === 'metadata') ?? false,
    warn: (id, value, { piece }) => {
      report(file, id, { value }, pointAt?.(piece.start))
    },
    differs: (property, text, value, { from, piece }) => {
      const key = `${property} ${foldText(value)}`
      if (reported.has(key)) return
      reported.add(key)
      report(
        file,
        'claim-differs',
        { property, text, claim: value, from: SOURCES[from] },
        pointAt?.(piece.start),
      )
    },
  }
}

/** How a claim was read. */
export function readingOf({ from }: Claim, ...steps: readonly string[]): Reading {
  return { rule: `claim/${from}`, confidence: CONFIDENCE, steps }
}
