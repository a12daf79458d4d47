import { noteOf } from '../../language/notes.js'
import { plainTypography } from '../../language/plain-typography.js'
import type { ParagraphChange } from '../../model/differences.js'
import { matchTexts } from './match-texts.js'

/** Status of a work that was taken back, as schema.org's users and the wire services write it. */
const WITHDRAWN: ReadonlySet<string> = new Set(['canceled', 'cancelled', 'killed', 'retracted', 'withdrawn'])
/** A notice that is this much alike, 0 to 1, to one of the older version is that one, edited. */
const ALIKE = { parts: false, least: 0.4, leastInPlace: 0.4 }

type Members = ReadonlyMap<string, unknown>

/** Tell whether an article was taken away: it is marked so, or has no body where it had one. */
export function isKilled(from: Members, to: Members): boolean {
  if (isWithdrawn(to) && !isWithdrawn(from)) return true
  return hasBody(from) && !hasBody(to)
}

function isWithdrawn(article: Members): boolean {
  return textsIn(article.get('creativeWorkStatus')).some((status) =>
    WITHDRAWN.has(
      status
        .slice(status.lastIndexOf('/') + 1)
        .trim()
        .toLowerCase(),
    ),
  )
}

function hasBody(article: Members): boolean {
  return textsIn(article.get('articleBody')).some((text) => text.trim() !== '')
}

/** Tell whether the newer version has a notice of correction that the older has not: as a property, or in its body. */
export function hasNewCorrection(
  from: Members,
  to: Members,
  paragraphs: readonly ParagraphChange[],
): boolean {
  const older = textsIn(from.get('correction')).map(plainTypography)
  const newer = textsIn(to.get('correction')).map(plainTypography)
  if (newer.length > matchTexts(older, newer, ALIKE).length) return true
  return paragraphs.some((change) => change.kind === 'added' && noteOf(change.text) === 'correction')
}

/** Tell whether the newer version names a time of update that the older does not. */
export function hasNewUpdateTime(from: Members, to: Members): boolean {
  const [before] = textsIn(from.get('dateModified'))
  const [after] = textsIn(to.get('dateModified'))
  if (after === undefined || after === before) return false
  // The same instant in another zone is no new one.
  return before === undefined || Number.isNaN(Date.parse(after)) || Date.parse(after) !== Date.parse(before)
}

/** The texts in a value that is a text, something with a text or a name, or a list of these. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'string' && (name === 'text' || name === 'name' || name === 'termCode'))
      return [member]
  }
  return []
}
