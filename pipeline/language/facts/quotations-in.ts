import { plainTypography } from '../plain-typography.js'
import { openBehind } from '../quotation-marks.js'
import { withoutTail } from '../without-tail.js'
import type { Fact } from './fact.js'

const MARK = /["'“”„«»‹›‘’‚「」『』]/g
/** What closes a quotation outside Europe, and what closes one in the typewriter's single marks. */
const MORE: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ["'", "'"],
])
/** Marks that open and do nothing else; a quotation that goes on in the next paragraph is not closed. */
const OPENS_ALONE = /^[“„«‘「『]$/
/** Marks at a quotation's end that make it no other quotation. */
const MARKS_AT_END: ReadonlySet<string> = new Set(".,;!?…'")
const LETTER = /[\p{L}\p{N}]/u

/** Find what stands in quotation marks, of whatever kind, in one paragraph; a quotation within another is part of it. */
export function quotationsIn(text: string): Fact[] {
  const facts: Fact[] = []
  let open = ''
  let opener = ''
  let start = 0
  const end = (at: number, inner: string): void => {
    if (!LETTER.test(inner)) return
    const key = withoutTail(plainTypography(inner), MARKS_AT_END)
    facts.push({ fact: 'quotation', text: text.slice(start, at), key, start, end: at })
  }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const before = text[index - 1] ?? ''
    const behind = text[index + 1] ?? ''
    if (isApostrophe(mark, before, behind, open)) continue
    if (open === '') {
      if (!mayOpen(mark, before, behind)) continue
      open = openBehind(mark, '') || (MORE.get(mark) ?? '')
      opener = mark
      start = index
    } else if (open.includes(mark)) {
      end(index + 1, text.slice(start + 1, index))
      open = ''
    }
  }
  if (open !== '' && OPENS_ALONE.test(opener)) end(text.length, text.slice(start + 1))
  return facts
}

/** Marks that are apostrophes too: between two letters, or behind one with nothing open that they could close. */
function isApostrophe(mark: string, before: string, behind: string, open: string): boolean {
  if (mark !== "'" && mark !== '’') return false
  if (LETTER.test(behind)) return LETTER.test(before) || mark === '’'
  return !open.includes(mark)
}

/** The typewriter's marks open before what is said alone; a mark that closes in most languages, not behind a word. */
function mayOpen(mark: string, before: string, behind: string): boolean {
  if (mark === '"' || mark === "'") return behind.trim() !== '' && !LETTER.test(before)
  if (mark === '”' || mark === '›' || mark === '»') return behind.trim() !== '' && before.trim() === ''
  return true
}
