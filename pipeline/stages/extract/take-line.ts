import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import type { Byline } from '../../language/byline/index.js'
import type { DateReading } from '../../language/dates/index.js'
import type { Draft } from '../../model/draft.js'
import { NAMED_IN_FRONT_MATTER } from '../../model/evidence.js'
import { report } from '../../model/finding.js'
import { textOfBlock } from '../../model/tree.js'
import type { HeadLine } from './read-head-line.js'
import type { EvidenceRecord } from './record.js'
import { takeCredit } from './take-credit.js'

/** What the front matter has said already, which a line of text does not change. */
export interface Given {
  readonly authors: boolean
  readonly published: boolean
  readonly updated: boolean
}

/** Take the authors and dates of a line above the body. */
export function takeLine(
  line: HeadLine & { readonly kind: 'line' },
  block: Paragraph,
  draft: Draft,
  given: Given,
  file: VFile,
  record: EvidenceRecord,
): void {
  block.data = { ...block.data, role: line.byline || line.dates.length === 0 ? 'byline' : 'date' }
  if (line.byline) takeAuthors(line.byline, block, draft, given, record)
  for (const reading of line.dates) takeDate(reading, block, draft, given, file, record)
}

/** Take a byline's names as authors, unless its marker says that they are something else. */
export function takeAuthors(
  byline: Byline,
  block: Paragraph,
  draft: Draft,
  given: Given,
  record: EvidenceRecord,
): void {
  const text = textOfBlock(block)
  for (const { name, kind, jobTitle, start, end } of byline.names) {
    const from = { block, start, end }
    if (byline.credit !== 'author') takeCredit(byline.credit, { name, kind }, from, draft, record)
    else if (given.authors) record.refused('author', name, NAMED_IN_FRONT_MATTER, from)
    else {
      const rule = byline.marker === undefined ? 'byline/bare-name' : 'byline/marker'
      const steps = text.slice(start, end) === name ? [] : ['capitals undone']
      const confidence = byline.marker === undefined ? 0.85 : 0.98
      const pointer = `/author/${draft.authors.length}`
      record.found(`${pointer}/name`, name, { rule, confidence, steps }, from)
      if (jobTitle !== undefined) {
        const reading = { rule: 'byline/role', confidence, steps: ['role taken out of the byline'] }
        record.found(`${pointer}/jobTitle`, jobTitle, reading, { block })
      }
      draft.authors.push({ name, kind, ...(jobTitle !== undefined && { jobTitle }) })
    }
  }
}

function takeDate(
  reading: DateReading,
  block: Paragraph,
  draft: Draft,
  given: Given,
  file: VFile,
  record: EvidenceRecord,
): void {
  const from = { block, start: reading.start, end: reading.end }
  const written = textOfBlock(block).slice(reading.start, reading.end)
  if (reading.kind !== 'date') {
    report(file, 'date-ambiguous', { value: written }, block.position)
    record.refused('datePublished', written, 'day and month cannot be told apart', from)
    return
  }
  const { value, zoneMissing } = reading
  const property = reading.label === 'updated' ? 'updated' : 'published'
  const pointer = property === 'updated' ? '/dateModified' : '/datePublished'
  if (given[property] || draft[property] !== undefined) {
    record.refused(pointer.slice(1), written, 'a date was found before', from)
    return
  }
  const rule = reading.label === undefined ? 'date/beside-byline' : `date/label-${reading.label}`
  const steps = written === value ? [] : ['written as ISO 8601']
  record.found(pointer, value, { rule, confidence: reading.label === undefined ? 0.95 : 0.99, steps }, from)
  draft[property] = value
  if (zoneMissing) report(file, 'date-zone-missing', { value: written }, block.position)
}
