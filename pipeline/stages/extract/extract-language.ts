import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import { languageOf } from '../../language/language-of.js'
import type { Configuration } from '../../model/configuration.js'
import { report } from '../../model/finding.js'
import { textOfBlock } from '../../model/tree.js'
import type { EvidenceRecord } from './record.js'

/** Characters of prose that detection is given. */
const SAMPLE = 1600
/** Shorter blocks are headings, names and dates. */
const PROSE = 60

/** Settle the text's language: its front matter's word, the configuration's, or what the prose shows. */
export function extractLanguage(
  blocks: readonly Paragraph[],
  file: VFile,
  record: EvidenceRecord,
  { language }: Configuration,
): void {
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
  if (detected === undefined) {
    report(file, 'language-unknown', {})
    return
  }
  file.data.language = detected
  record.settled('/inLanguage', detected, 'language/detected', 'derived')
}
