import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import { articleTypeOf } from '../../language/article-type.js'
import { nameShape } from '../../language/byline/name-shape.js'
import { undoCapitals } from '../../language/byline/undo-capitals.js'
import { hasNewspaperWord } from '../../language/byline/words.js'
import { datelineOf } from '../../language/dateline.js'
import { foldText } from '../../language/fold-text.js'
import { isHeadline, isKicker } from '../../language/headline.js'
import { isTrail } from '../../language/is-trail.js'
import { endsSentence } from '../../language/layout.js'
import type { Configuration } from '../../model/configuration.js'
import type { Draft } from '../../model/draft.js'
import { isBody, type Role, textOfBlock } from '../../model/tree.js'
import { type HeadLine, readHeadLine } from './read-head-line.js'
import type { EvidenceRecord } from './record.js'
import { takeAside } from './take-aside.js'
import { type Given, takeLine } from './take-line.js'

/** How far below a standfirst its byline can stand, and how far where nothing but short blocks stand between. */
const LOOK_AHEAD = 2
const LOOK_FURTHER = 6
/** Characters of a block that is short. */
const SHORT = 160

interface Head {
  readonly blocks: readonly Paragraph[]
  readonly texts: readonly string[]
  readonly draft: Draft
  readonly record: EvidenceRecord
  readonly read: (index: number) => HeadLine
}

/**
 * Read what stands above the body: kicker, headline, standfirst, bylines and dates, in any order that newsrooms use.
 * The body starts with the first block that is none of these.
 */
export function extractHead(
  blocks: readonly Paragraph[],
  draft: Draft,
  given: Given,
  file: VFile,
  record: EvidenceRecord,
  configuration: Configuration,
): void {
  const texts = blocks.map(textOfBlock)
  const options = {
    ...(file.data.language !== undefined && { language: file.data.language }),
    ...(configuration.timeZone !== undefined && { timeZone: configuration.timeZone }),
  }
  const lines = new Map<number, HeadLine>()
  const read = (index: number): HeadLine => {
    const line = lines.get(index) ?? readHeadLine(index, texts, options)
    lines.set(index, line)
    return line
  }
  const head: Head = { blocks, texts, draft, record, read }
  let marked = false
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || (block.data?.role && block.data.role !== 'paragraph' && block.data.role !== 'subheading')) {
      if (block?.data?.role === 'note') continue
      break
    }
    const line = read(index)
    // Below a marked byline, names alone are the text's: a salutation, a heading.
    if (marked && line.kind === 'line' && line.byline && line.byline.marker === undefined) break
    marked ||= line.kind === 'line' && line.byline?.marker !== undefined
    if (line.kind === 'line') takeLine(line, block, draft, given, file, record)
    else if (draft.headline !== undefined && takeAside(index, head)) continue
    else {
      if (line.refused) record.refused('author', line.refused.names, line.refused.reason, { block })
      if (!takeText(index, head)) break
    }
  }
  extractDateline(head)
}

/** Give a text above the body its role; false where the body has begun. */
function takeText(index: number, head: Head): boolean {
  const { blocks, texts, draft, record } = head
  const block = blocks[index]
  const text = texts[index] ?? ''
  if (!block) return false
  const set = (role: Role) => {
    block.data = { ...block.data, role }
    return true
  }
  if (draft.headline !== undefined) {
    if (foldText(draft.headline) === foldText(text)) return set('headline')
    if (block.data?.role || !bylineFollows(index, head)) return false
    takeStandfirst(text, block, head)
    return set('standfirst')
  }
  if (isMasthead(index, head)) {
    record.refused('publisher', text, 'a name above the headline is not sure to be who publishes', { block })
    return set('furniture')
  }
  const type = articleTypeOf(text)
  if (type === undefined && isAboveHeadline(index, head)) {
    record.dropped(block, 'menu or trail above the headline')
    return set('furniture')
  }
  if (isKicker(text) && (type !== undefined || kickerShape(index, head))) {
    if (type !== undefined) {
      draft.type = type
      record.found(
        '/@type',
        type,
        { rule: 'kicker/label', confidence: 0.95, steps: ['label to type'] },
        { block },
      )
    } else if (draft.section === undefined) {
      draft.section = text
      record.found('/articleSection', text, { rule: 'kicker/above-headline', confidence: 0.7 }, { block })
    }
    return set('kicker')
  }
  // A story that opens with its dateline has no headline above it.
  if (block.data?.role !== 'subheading' && datelineOf(text, () => false)) return false
  if (!isHeadline(text) && !(text.length < 250 && bylineFollows(index, head))) return false
  draft.headline = text
  const rule = block.data?.role === 'subheading' ? 'headline/first-heading' : 'headline/first-block'
  record.found('/headline', text, { rule, confidence: bylineFollows(index, head) ? 0.99 : 0.85 }, { block })
  return set('headline')
}

/** Take what stands between headline and byline: a second headline where it has a headline's form, else a description. */
function takeStandfirst(text: string, block: Paragraph, { draft, record }: Head): void {
  const isSecond = isHeadline(text) && !endsSentence(text)
  if (isSecond && draft.alternativeHeadline === undefined) {
    draft.alternativeHeadline = text
    const rule = 'alternative-headline/between-headline-and-byline'
    record.found('/alternativeHeadline', text, { rule, confidence: 0.85 }, { block })
  } else if (!isSecond && draft.description === undefined) {
    draft.description = text
    const rule = 'standfirst/between-headline-and-byline'
    record.found('/description', text, { rule, confidence: 0.9 }, { block })
  }
}

/** A byline or a date in the next blocks shows that this one is still above the body. */
function bylineFollows(index: number, { blocks, texts, read }: Head): boolean {
  for (let next = index + 1, short = true; next < blocks.length; next++) {
    // A picture's credit in the midst of the text is no byline.
    if (blocks[next]?.data?.role === 'note') continue
    if (next > index + (short ? LOOK_FURTHER : LOOK_AHEAD)) break
    const line = read(next)
    if (line.kind === 'line' && (line.dates.length > 0 || line.byline?.marker !== undefined)) return true
    short &&= (texts[next]?.length ?? 0) <= SHORT
  }
  return false
}

/** A trail of sections, or one of several labels, above a headline that has a byline or a date below. */
function isAboveHeadline(index: number, head: Head): boolean {
  const { texts } = head
  const text = texts[index] ?? ''
  const isLabel = (at: number) => isKicker(texts[at] ?? '') && words(texts[at] ?? '') <= MENU_WORDS
  let below = index + 1
  while (below < index + LONGEST_MENU && (isLabel(below) || isTrail(texts[below] ?? ''))) below++
  const next = texts[below] ?? ''
  if (!isHeadline(next) || words(next) < 4 || /\.$/.test(next)) return false
  const trail = isTrail(text) || (text.length > next.length && text.endsWith(next))
  if (!trail && !(isLabel(index) && below > index + 1)) return false
  return head.read(below).kind === 'text' && bylineFollows(below, head)
}

/** Labels above a headline, at most, and the words of one. */
const LONGEST_MENU = 40
const MENU_WORDS = 3

function words(text: string): number {
  return text.split(' ').length
}

/** Short capitals, or a word or two, above a longer line that has a byline or a date below. */
function kickerShape(index: number, head: Head): boolean {
  const text = head.texts[index] ?? ''
  const next = head.texts[index + 1] ?? ''
  if (/\p{Ll}/u.test(text) && (words(text) > 2 || words(next) < 4 || /\.$/.test(next))) return false
  if (next.length <= text.length * 1.5 || !isHeadline(next)) return false
  return head.read(index + 1).kind === 'text' && bylineFollows(index + 1, head)
}

/** The name of a house, above a headline that has a byline or a date below. */
function isMasthead(index: number, head: Head): boolean {
  const text = head.texts[index] ?? ''
  const next = head.texts[index + 1] ?? ''
  if (text.split(' ').length > 5 || nameShape(text) !== 'organisation') return false
  // Capitals without an article are a label, `LOCAL NEWS`.
  if (!/\p{Ll}/u.test(text) && !/^THE\s/.test(text)) return false
  const isHeadlineLike = isHeadline(next) && !/\.$/.test(next)
  if (next.length < text.length || !(isHeadlineLike || hasNewspaperWord(text))) return false
  return head.read(index + 1).kind === 'text' && bylineFollows(index + 1, head)
}

/** Read the dateline off the first paragraph; it stays in the body. */
function extractDateline({ blocks, texts, draft, record }: Head): void {
  const index = blocks.findIndex((block) => !block.data?.role || isBody(block))
  const block = blocks[index]
  if (!block || draft.dateline !== undefined) return
  const recurs = (word: string) =>
    texts.some((text, i) => i > index && new Set(text.split(/[^\p{L}]+/u)).has(word))
  const dateline = datelineOf(texts[index] ?? '', recurs)
  if (!dateline) return
  draft.dateline = dateline.text
  const stretch = (start: number, end: number) => ({ block, start, end })
  const { place, agency } = dateline
  draft.place = place.text.split(', ').map(undoCapitals).join(', ')
  const steps = draft.place === place.text ? [] : ['capitals undone']
  record.found(
    '/locationCreated/name',
    draft.place,
    { rule: 'dateline/place', confidence: 0.85, steps },
    stretch(place.start, place.end),
  )
  if (agency) {
    draft.agency = agency.text
    record.found(
      '/sourceOrganization/name',
      agency.text,
      { rule: 'dateline/agency', confidence: 0.9 },
      stretch(agency.start, agency.end),
    )
  }
  record.found(
    '/dateline',
    dateline.text,
    { rule: 'dateline/opens-first-paragraph', confidence: 0.9 },
    { block, start: 0, end: dateline.text.length },
  )
}
