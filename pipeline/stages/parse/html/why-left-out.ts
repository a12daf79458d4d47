import { attributeOf, hasWord } from './attributes.js'
import { headingDepth, isBlock, isHidden, isParagraphLike, markOf, namesOf } from './element-kinds.js'
import { type Content, isArticle } from './find-content.js'
import type { PageElement } from './parse-page.js'
import { outwards } from './walk.js'
import type { Weight } from './weigh-page.js'

/** Parts of the article's running text: more than the first is the article itself, whatever it is marked as. */
const SHARE = { form: 0.5, article: 0.5, table: 0.3, named: 0.3 }
/** The part of a block's text in links from which it is a list of them. */
const LINKED = 0.6

/** By element and by ARIA's role; what HTML and ARIA set apart from the content. */
const LANDMARKS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  aside: 'aside',
  complementary: 'aside',
  footer: 'footer',
  contentinfo: 'footer',
  banner: 'page header',
  button: 'button',
  dialog: 'dialog',
  alertdialog: 'dialog',
  search: 'form',
  figcaption: 'caption',
}
const SECTIONS: ReadonlySet<string> = new Set('article aside main nav section'.split(' '))

/** What templates call boxes that are not marked as such; asked last, and of small boxes only. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'ad ads advert advertisement sponsored promo promotion related recommended recommendations recirculation share ' +
    'sharing social newsletter subscribe subscription comments disqus breadcrumb breadcrumbs pagination sidebar cookie ' +
    'cookies consent'
  ).split(' '),
)
/** Classes of text that is there for screen readers alone; it says again what is seen. */
const UNSEEN = /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text)(?:\s|$)/

/** Tell why an element within the article is no part of it; undefined where it may be. */
export function whyLeftOut(
  element: PageElement,
  content: Content,
  weights: ReadonlyMap<PageElement, Weight>,
): string | undefined {
  if (content.within.has(element) || element === content.headline) return undefined
  if (isHidden(element) || UNSEEN.test(attributeOf(element, 'class') ?? '')) return 'hidden'
  const role = attributeOf(element, 'role')?.toLowerCase() ?? ''
  const landmark = landmarkOf(element.tagName) ?? landmarkOf(role)
  if (landmark !== undefined && !opensArticle(element, weights)) return landmark
  if (
    hasWord(element, 'itemprop', 'comment') ||
    /\/(?:User)?Comments?$/.test(attributeOf(element, 'itemtype') ?? '')
  )
    return 'comment'
  if (element.tagName === 'header' && content.main.tagName === 'body' && isOfPage(element))
    return 'page header'
  const weight = weights.get(element) ?? { text: 0, linked: 0, links: 0, prose: 0, own: 0 }
  const share = weight.prose / Math.max(1, weights.get(content.main)?.prose ?? 0)
  if (element.tagName === 'form') return share > SHARE.form ? undefined : 'form'
  if (isArticle(element)) return isOther(share, content) ? 'another article' : undefined
  if (element.tagName === 'table') return isLayout(role, share) ? undefined : 'table'
  if (!isBlock(element) || headingDepth(element) !== undefined || markOf(element)) return undefined
  if (isLinkList(element, weight)) return 'links'
  if (isParagraphLike(element) || share > SHARE.named) return undefined
  return namesOf(element).some((name) => NAMES.has(name)) ? 'set apart by its name' : undefined
}

function landmarkOf(name: string): string | undefined {
  return Object.hasOwn(LANDMARKS, name) ? LANDMARKS[name] : undefined
}

/** A footer says who wrote its section, wherever it stands (HTML Standard, 4.3.9); an article's, above its text. */
function opensArticle(element: PageElement, weights: ReadonlyMap<PageElement, Weight>): boolean {
  const { tagName, parentNode } = element
  if (tagName !== 'footer' || !parentNode || !('tagName' in parentNode) || !isArticle(parentNode))
    return false
  for (const node of parentNode.childNodes) {
    if (node === element) return true
    if ('tagName' in node && (weights.get(node)?.prose ?? 0) > 0) return false
  }
  return false
}

/** A header that stands in no section is the page's (HTML Standard, 4.3.8). */
function isOfPage(header: PageElement): boolean {
  for (const element of outwards(header)) if (SECTIONS.has(element.tagName)) return false
  return true
}

/**
 * An article within an article is a comment on it, or related (HTML Standard, 4.3.2). In any other element articles are
 * others if most of its text stands in none, else they are what it is made of, as a running report is.
 */
function isOther(share: number, { main, articleShare }: Content): boolean {
  return (isArticle(main) ? share : articleShare) <= SHARE.article
}

/** A table that holds the article's text was made for its place on the page. */
function isLayout(role: string, share: number): boolean {
  return role === 'presentation' || role === 'none' || share > SHARE.table
}

/** Two links and little else, without a paragraph; one paragraph may be a byline with two names. */
function isLinkList(element: PageElement, { text, linked, links, prose }: Weight): boolean {
  if (links < 2 || linked < text * LINKED || prose > 0) return false
  return !isParagraphLike(element) && element.childNodes.some((node) => 'tagName' in node && isBlock(node))
}
