import { attributeOf, hasWord } from './attributes.js'
import type { PageElement } from './parse-page.js'

/** Elements that browsers lay out as blocks (HTML Standard, 15.3): text on either side of their tags stands apart. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre ' +
    'search section summary table caption tbody td tfoot th thead tr ul xmp'
  ).split(' '),
)

/** Elements whose content is no text of the page. */
const TEXTLESS: ReadonlySet<string> = new Set(
  (
    'head script style template noscript svg math iframe object canvas video audio picture select textarea datalist ' +
    'input img embed map frameset noembed noframes progress meter rp rt'
  ).split(' '),
)

/** Elements that hold a paragraph's text, so that what holds them holds the article. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p blockquote li pre dd dt figure h1 h2 h3 h4 h5 h6 listing xmp plaintext'.split(' '),
)

export function isBlock({ tagName }: PageElement): boolean {
  return BLOCKS.has(tagName)
}

export function isTextless({ tagName }: PageElement): boolean {
  return TEXTLESS.has(tagName)
}

export function isParagraphLike({ tagName }: PageElement): boolean {
  return PARAGRAPHS.has(tagName)
}

/** Level of a heading, 1 to 6; undefined for any other element. */
export function headingDepth({ tagName }: PageElement): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined
}

/** Tell whether an element is marked so that no reader sees it. */
export function isHidden(element: PageElement): boolean {
  if (element.tagName === 'html' || element.tagName === 'body') return false
  return (
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '')
  )
}

/** Tell whether an element is marked as naming the author, or the time, of what it stands in. */
export function markOf(element: PageElement): 'author' | 'date' | undefined {
  if (element.tagName === 'time' || hasWord(element, 'itemprop', 'datepublished', 'datemodified'))
    return 'date'
  if (element.tagName === 'address' || hasWord(element, 'rel', 'author')) return 'author'
  if (hasWord(element, 'itemprop', 'author', 'creator')) return 'author'
  return namesOf(element).some((name) => name === 'byline' || name === 'author') ? 'author' : undefined
}

/** The words that an element's classes and id are put together from: `related stories` of `RelatedStories`. */
export function namesOf(element: PageElement): string[] {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
