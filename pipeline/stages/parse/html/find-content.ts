import { isSameHeadline } from '../../../language/is-same-headline.js'
import { attributeOf, hasWord } from './attributes.js'
import { headingDepth } from './element-kinds.js'
import type { PageElement } from './parse-page.js'
import { textOf } from './text-of.js'
import { isElement, outwards, walk } from './walk.js'
import type { Weight } from './weigh-page.js'

/** Where in a page its article is. */
export interface Content {
  /** The element that holds the body. */
  readonly main: PageElement
  /** The heading of the whole; it may stand above `main`. */
  readonly headline: PageElement | undefined
  /** What holds `main` or the headline, from the nearest that holds both: never furniture itself. */
  readonly within: ReadonlySet<PageElement>
  /** The nearest element that holds both. */
  readonly root: PageElement
  /** The part of the running text in `main` that stands in articles within it. */
  readonly articleShare: number
}

/**
 * Find the article in a page: the landmark that holds most of the running text, else the element in which paragraphs
 * stand closest together and links do not. `titles` are what the page calls itself elsewhere.
 */
export function findContent(
  weights: ReadonlyMap<PageElement, Weight>,
  titles: readonly string[],
): Content | undefined {
  const dense = densest(weights)
  if (!dense) return undefined
  const main = landmarkOf(dense, weights) ?? withAlike(dense, weights)
  const headline = headlineOf(main, weights, titles)
  const above = new Set(outwards(main))
  const within = new Set(above)
  let root = main
  for (const element of headline ? outwards(headline) : []) {
    root = element
    if (above.has(element)) break
    within.add(element)
  }
  return { main, headline, within, root, articleShare: articleShareOf(main, weights) }
}

/**
 * Find the element whose paragraphs hold most text, half of what stands one level deeper counted in, links counted
 * against it; the outermost of equals. Where there is no running text, the first that is no part of the head.
 */
function densest(weights: ReadonlyMap<PageElement, Weight>): PageElement | undefined {
  const below = new Map<PageElement, number>()
  for (const [element, { own }] of weights) {
    const [, parent] = [...take(outwards(element), 2)]
    if (parent && own > 0) below.set(parent, (below.get(parent) ?? 0) + own)
  }
  let best: PageElement | undefined
  let most = 0
  for (const [element, { own, text, linked }] of weights) {
    const score = (own + (below.get(element) ?? 0) / 2) * (1 - linked / Math.max(1, text))
    if (score > most) [best, most] = [element, score]
    if (element.tagName === 'body') best ??= element
  }
  return best
}

/** Find the innermost `article`, else `main`, else marked body that holds the densest element or half of all. */
function landmarkOf(dense: PageElement, weights: ReadonlyMap<PageElement, Weight>): PageElement | undefined {
  const about = new Set(outwards(dense))
  let total = 0
  for (const { own } of weights.values()) total += own
  const found: { article?: PageElement; main?: PageElement; body?: PageElement } = {}
  for (const [element, { prose }] of weights) {
    if (!about.has(element) && prose * 2 <= total) continue
    if (isArticle(element) && element.tagName !== 'html' && element.tagName !== 'body')
      found.article = element
    else if (element.tagName === 'main' || hasWord(element, 'role', 'main')) found.main = element
    else if (hasWord(element, 'itemprop', 'articlebody')) found.body = element
  }
  return found.article ?? found.main ?? found.body
}

/** Tell whether an element is marked as an article of its own. */
export function isArticle(element: PageElement): boolean {
  return (
    element.tagName === 'article' ||
    hasWord(element, 'role', 'article') ||
    /(?:Article|BlogPosting)$/.test(attributeOf(element, 'itemtype') ?? '')
  )
}

function articleShareOf(main: PageElement, weights: ReadonlyMap<PageElement, Weight>): number {
  let prose = 0
  walk(main, (node) => {
    if (!isElement(node)) return false
    if (isArticle(node)) prose += weights.get(node)?.prose ?? 0
    return !isArticle(node)
  })
  return prose / Math.max(1, weights.get(main)?.prose ?? 0)
}

/** A text in several parts of one shape, side by side, is one text: take what holds them. */
function withAlike(dense: PageElement, weights: ReadonlyMap<PageElement, Weight>): PageElement {
  const [, parent] = [...take(outwards(dense), 2)]
  if (!parent || dense.tagName === 'body') return dense
  const name = attributeOf(dense, 'class')
  const alike = parent.childNodes.some(
    (node) =>
      node !== dense &&
      'tagName' in node &&
      node.tagName === dense.tagName &&
      attributeOf(node, 'class') === name &&
      (weights.get(node)?.own ?? 0) > 0,
  )
  return alike ? parent : dense
}

/** More characters than a headline has. */
const LONGEST_HEADING = 400

/**
 * Find the heading of the first level that is the article's: one that says what the page is called, else the first
 * within, else the last above, unless the page is called otherwise: that one is the site's.
 */
function headlineOf(
  main: PageElement,
  weights: ReadonlyMap<PageElement, Weight>,
  titles: readonly string[],
): PageElement | undefined {
  const inMain = new Set<PageElement>()
  walk(main, (node) => isElement(node) && inMain.add(node) !== undefined)
  let inside: PageElement | undefined
  let above: PageElement | undefined
  let reached = false
  for (const [element, { text: length }] of weights) {
    reached ||= element === main
    if (headingDepth(element) !== 1 || length > LONGEST_HEADING || length === 0) continue
    if (reached && !inMain.has(element)) continue
    const text = textOf(element)
    if (titles.some((title) => isSameHeadline(title, text))) return element
    if (reached) inside ??= element
    else above = element
  }
  return inside ?? (titles.length === 0 ? above : undefined)
}

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  if (count <= 0) return
  for (const item of items) {
    yield item
    if (--count === 0) return
  }
}
