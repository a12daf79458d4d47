import { textOfPieces } from '../../../../language/pieces.js'
import type { Claim } from '../../../../model/draft.js'
import { openRun } from '../open-run.js'
import type { PageElement } from '../parse-page.js'
import { withoutSite } from './without-site.js'

/** Read a page's `title` as a claim of the headline. */
export function titleClaim(title: PageElement, source: string, sites: readonly string[]): Claim[] {
  const run = openRun(source, new Map())
  for (const { nodeName, sourceCodeLocation: place } of title.childNodes)
    if (nodeName === '#text' && place) run.text(place.startOffset, place.endOffset, false)
  const pieces = run.pieces()
  const [first, last] = [pieces[0], pieces.at(-1)]
  const text = textOfPieces(pieces)
  const value = withoutSite(text, sites)
  if (!first || !last || value === '') return []
  return [
    { property: 'headline', value, from: 'meta', piece: { value: text, start: first.start, end: last.end } },
  ]
}
