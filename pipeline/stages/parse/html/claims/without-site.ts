import { foldText } from '../../../../language/fold-text.js'

/** Signs that part a headline from the name of its site; a bar stands in no headline, a dash may. */
const BAR = /\s[|»•·]\s/g
const SIGN = /\s(?:[|»•·:–—-]|::|>)\s/g

/**
 * Drop the name of the site from a page's title: one that the page calls itself, behind any sign or before it, and
 * whatever stands behind a bar.
 */
export function withoutSite(title: string, sites: readonly string[]): string {
  const folded = new Set(sites.map(foldText))
  const signs = [...title.matchAll(SIGN)]
  const [first, last] = [signs[0], signs.at(-1)]
  if (last && folded.has(foldText(title.slice(last.index + last[0].length))))
    return title.slice(0, last.index)
  if (first && folded.has(foldText(title.slice(0, first.index)))) {
    return title.slice(first.index + first[0].length)
  }
  const bar = title.search(BAR)
  return bar > 0 ? title.slice(0, bar) : title
}
