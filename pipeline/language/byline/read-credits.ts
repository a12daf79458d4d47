import { type Byline, readByline } from './index.js'
import { markerOf } from './marker.js'

/** Between two credits: `Reporting by Ana Brandt; Editing by Ion Popa`. */
const BETWEEN = /[;.]\s{1,30}(?=\p{L}{1,40}(?:\s\p{L}{1,40}){0,2}\s{1,30}(?:by|von|par|por|di|door)\s)/giu
/** What stands behind those who contributed, rather than before: `Ana Brandt contributed to this report.` */
const CONTRIBUTED =
  /\s(?:also\s)?(?:contributed(?:\s(?:to|reporting|from)\b|(?=\.?$))|hat\szu\sdiesem|haben\szu\sdiesem|a\scontribué|ont\scontribué|contribuy[^.\s]{1,6}\s(?:a|en|con|para)\sest|ha\scollaborato|hanno\scollaborato|werkte\smee|werkten\smee|contribu(?:iu|íram|iram|i|em)\s(?:para|com|a|n)\p{L}{0,2}\s?(?:est|ess))[^.]{0,60}\.?$/iu

/** Whom those who contributed work for, and as what: `Associated Press writers`, `The Record’s`. */
const AFFILIATION =
  /^(?:(?:[\p{Lu}\d][\p{L}\d.&’'-]{0,24}\s){0,5}(?:\p{L}{2,16}\s)?(?:writer|reporter|correspondent|editor|journalist|producer|researcher|photographer)s?\s|(?:[\p{Lu}\d][\p{L}\d.&-]{0,24}\s){0,4}[\p{Lu}\d][\p{L}\d.&-]{0,24}['’]s?\s)(?=\p{Lu})/u

/**
 * Read a whole line of credits, each with its marker and the places of its names in the line; empty where any part of
 * the line is something else. Brackets about it are passed over.
 */
export function readCredits(line: string): readonly Byline[] {
  const open = /^[([]/.test(line) ? 1 : 0
  const text = line.slice(open).replace(/[)\]]\s*$/, '')
  const contributed = CONTRIBUTED.exec(text)
  if (contributed) {
    const start = AFFILIATION.exec(text.slice(0, contributed.index))?.[0].length ?? 0
    const byline = readByline(text.slice(start, contributed.index))
    if (!byline || byline.marker !== undefined) return []
    return [shifted({ ...byline, credit: 'contributor' }, open + start)]
  }
  const credits: Byline[] = []
  let from = 0
  for (const end of [...text.matchAll(BETWEEN), undefined]) {
    const part = text.slice(from, end?.index ?? text.length)
    // Most lines are no credits, and to see that the marker is missing costs least.
    const byline = markerOf(part) ? readByline(part) : undefined
    if (!byline) return []
    credits.push(shifted(byline, open + from))
    from = end ? end.index + end[0].length : text.length
  }
  return credits
}

function shifted(byline: Byline, by: number): Byline {
  return {
    ...byline,
    names: byline.names.map((name) => ({ ...name, start: name.start + by, end: name.end + by })),
  }
}
