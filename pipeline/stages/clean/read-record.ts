import type { VFile } from 'vfile'
import { slicePieces, spanOf, textOfPieces } from '../../language/pieces.js'
import { type Field, fieldOf, isKnownLabel } from '../../language/records/field-of.js'
import { withoutDates } from '../../language/without-dates.js'
import type { Claim, ClaimedProperty } from '../../model/draft.js'
import type { Ledger, Line } from './block.js'

/** Lines from the top among which a record's labels stand. */
const HEAD = 60
/** Labels that make a record, and those among them whose meaning is known. */
const FEWEST = 3
const CLAIMED: Partial<Record<Field['kind'], ClaimedProperty>> = {
  headline: 'headline',
  author: 'author',
  date: 'datePublished',
  section: 'section',
}
const MOST = Number.MAX_SAFE_INTEGER
/** Lines of a signature below `--`, at most. */
const SIGNATURE = 10

/**
 * Read the labels that a database, a feed or a mail puts before its text and behind it: what they say of the article
 * becomes claims, as a page's metadata does, and the text is what stands between them. A text without them is left as
 * it is.
 */
export function readRecord(lines: readonly Line[], file: VFile, ledger: Ledger): readonly Line[] {
  const texts = lines.map((line) => textOfPieces(line.pieces))
  const coded = isCoded(texts)
  const end = headEnd(lines, texts, coded)
  if (end === undefined) return lines
  const fields = texts.map((text) => fieldOf(text, coded))
  const isMail = fields.slice(0, end).some((field) => field?.kind === 'mail')
  const has = (kind: Field['kind']) => fields.slice(0, end).some((field) => field?.kind === kind)
  const claims: Claim[] = []
  const kept: Line[] = []
  const drop = (line: Line, reason: string) => ledger.dropped(line.pieces, reason)
  let opened = has('headline')
  for (const [i, line] of lines.slice(0, end).entries()) {
    const field = fields[i]
    // A headline can have a colon too.
    if (field && (opened || isMail || coded || isKnownLabel(texts[i] ?? ''))) {
      const rest = slicePieces(line.pieces, field.valueStart, MOST)
      const claim = isMail ? undefined : claimOf(field, rest)
      if (claim) claims.push(claim)
      if (field.kind !== 'body' || rest.length === 0) drop(line, 'field of a record')
      else {
        drop({ ...line, pieces: slicePieces(line.pieces, 0, field.valueStart) }, 'label of a record')
        kept.push({ ...line, pieces: rest, gap: 1 })
      }
    } else if (!opened && !isMail) {
      opened = true
      kept.push(line)
    } else if (withoutDates(texts[i] ?? '').dates.length > 0 && !isMail) kept.push({ ...line, gap: 1 })
    else drop(line, 'heading of a record')
  }
  const tail = isMail ? signatureStart(texts) : tailStart(fields, end)
  for (const [i, line] of lines.entries()) {
    if (i < end) continue
    const field = fields[i]
    const label = i < tail && field?.kind === 'body' && (coded || field.valueStart === texts[i]?.length)
    if (i >= tail) {
      const rest = field?.kind === 'date' ? slicePieces(line.pieces, field.valueStart, MOST) : []
      const claim = field && !has('date') ? claimOf(field, rest) : undefined
      if (claim) claims.push(claim)
      drop(line, isMail ? 'signature of a mail' : 'field of a record')
    } else if (label && field) {
      const rest = slicePieces(line.pieces, field.valueStart, MOST)
      drop({ ...line, pieces: slicePieces(line.pieces, 0, field.valueStart) }, 'label of a record')
      if (rest.length > 0) kept.push({ ...line, pieces: rest, gap: Math.max(1, line.gap) })
    } else kept.push(i === end ? { ...line, gap: Math.max(1, line.gap) } : line)
  }
  if (claims.length > 0) file.data.claims = [...(file.data.claims ?? []), ...claims]
  return kept
}

/** Factiva labels by codes; a heading and a date among four of them are no chance. */
function isCoded(texts: readonly string[]): boolean {
  const kinds = texts.slice(0, HEAD).flatMap((text) => fieldOf(text, true)?.kind ?? [])
  return kinds.length >= 5 && ['headline', 'date', 'body'].every((kind) => kinds.some((one) => one === kind))
}

/** Find the line below a record's heading; undefined where the text opens with none. */
function headEnd(lines: readonly Line[], texts: readonly string[], coded: boolean): number | undefined {
  const head = texts.slice(0, HEAD)
  const fields = head.map((text) => fieldOf(text, coded))
  const body = fields.findIndex((field) => field?.kind === 'body')
  let last = body
  if (body === -1) {
    const prose = head.findIndex((text, i) => text.length > 200 && fields[i]?.kind !== 'author')
    const until = prose === -1 ? head.length : prose
    const first = head.findIndex((text, i) => (coded ? fields[i] : isKnownLabel(text)))
    last = first
    // A record without a label for its text ends where its labels do.
    const goesOn = (i: number) => isKnownLabel(texts[i] ?? '') || (fields[i] && lines[i]?.gap === 0)
    const isMail = fields[first]?.kind === 'mail'
    while (first !== -1 && last + 1 < until && goesOn(last + 1) && !(isMail && lines[last + 1]?.gap)) last++
  }
  const known = head.filter((text, i) => i <= last && (coded ? fields[i] : isKnownLabel(text)))
  const kinds = new Set(fields.slice(0, last + 1).map((field) => field?.kind))
  const isRecord =
    known.length >= FEWEST &&
    (['headline', 'author', 'date', 'subject'] as const).some((kind) => kinds.has(kind))
  return isRecord ? last + 1 : undefined
}

function claimOf({ kind }: Field, pieces: Line['pieces']): Claim | undefined {
  const property = CLAIMED[kind]
  const value = textOfPieces(pieces)
  if (property === undefined || value === '') return undefined
  const named = property === 'section' ? (value.split(/\s?;/)[0] ?? value) : value
  const place = spanOf(slicePieces(pieces, 0, named.length))
  return { property, value: named, from: 'record', piece: { value: named, ...place } }
}

/** Find the first label below the text that only the end of a record has. */
function tailStart(fields: readonly (Field | undefined)[], end: number): number {
  const from = fields.findIndex((field, i) => i > end && (field?.kind === 'end' || field?.kind === 'subject'))
  return from === -1 ? fields.length : from
}

/** RFC 3676 parts a signature from the text by a line of two hyphens. */
function signatureStart(texts: readonly string[]): number {
  const from = texts.lastIndexOf('--')
  return from !== -1 && texts.length - from <= SIGNATURE ? from : texts.length
}
