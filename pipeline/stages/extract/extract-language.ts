import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import { canonicalLanguage } from '../../language/canonical-language.js'
import { languageOf } from '../../language/language-of.js'
import { primaryLanguage } from '../../language/primary-language.js'
import type { Configuration } from '../../model/configuration.js'
import type { Draft } from '../../model/draft.js'
import { report } from '../../model/finding.js'
import { textOfBlock } from '../../model/tree.js'
import { type ClaimContext, claimContext, readingOf } from './claim-context.js'
import type { EvidenceRecord } from './record.js'

/** Characters of prose that detection is given. */
const SAMPLE = 1600
/** Shorter blocks are headings, names and dates. */
const PROSE = 60

/**
 * Settle the text's language: its front matter's word, the configuration's, or what the prose shows; a page's own word
 * where the prose shows none, or where it says more exactly what the prose shows.
 */
export function extractLanguage(
  blocks: readonly Paragraph[],
  file: VFile,
  draft: Draft,
  record: EvidenceRecord,
  configuration: Configuration,
): void {
  const { language } = configuration
  if (file.data.language !== undefined) return
  if (language !== undefined) {
    file.data.language = language
    record.settled('/inLanguage', language, 'configuration/language', 'configuration')
    return
  }
  let sample = ''
  for (const block of blocks) {
    const text = textOfBlock(block)
    if (text.length >= PROSE) sample += `${text} `
    if (sample.length >= SAMPLE) break
  }
  const detected = languageOf(sample)
  if (takeClaimedLanguage(detected, claimContext(draft, file, record, configuration), file)) return
  if (detected === undefined) {
    report(file, 'language-unknown', {})
    return
  }
  file.data.language = detected
  record.settled('/inLanguage', detected, 'language/detected', 'derived')
}

/** Take the language that a page claims, unless the text is written in another; true where it was taken. */
function takeClaimedLanguage(detected: string | undefined, context: ClaimContext, file: VFile): boolean {
  for (const claim of context.claims('language')) {
    const claimed = canonicalLanguage(claim.value)
    if (claimed === undefined) {
      context.record.refused('inLanguage', claim.value, 'claimed, but no language tag', claim)
    } else if (detected === undefined || primaryLanguage(claimed) === primaryLanguage(detected)) {
      file.data.language = claimed
      context.record.found('/inLanguage', claimed, readingOf(claim), claim)
      return true
    } else context.differs('inLanguage', detected, claimed, claim)
  }
  return false
}
