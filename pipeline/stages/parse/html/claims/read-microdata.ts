import type { Claim, ClaimedProperty } from '../../../../model/draft.js'
import type { Piece } from '../../../../model/tree.js'
import { attributeOf, attributePiece } from '../attributes.js'
import { isArticle } from '../find-content.js'
import type { PageElement, PageParent } from '../parse-page.js'
import { textOf } from '../text-of.js'
import { isElement, walk } from '../walk.js'

const NAMES: Readonly<Record<string, ClaimedProperty>> = {
  headline: 'headline',
  alternativeheadline: 'alternativeHeadline',
  description: 'description',
  author: 'author',
  creator: 'author',
  datepublished: 'datePublished',
  datemodified: 'dateModified',
  articlesection: 'section',
  keywords: 'keyword',
  image: 'image',
  url: 'url',
  inlanguage: 'language',
}
/** More characters than a value has: an element that holds more is marked by mistake. */
const LONGEST = 2000

interface Item {
  readonly element: PageElement
  /** What it is to the article: the article itself, its author, or something else. */
  readonly is: 'article' | 'author' | 'image' | 'other'
  readonly isOrganization: boolean
}

/** Read the microdata of a page's first article; properties that stand in no item count as its own. */
export function readMicrodata(document: PageParent, source: string): Claim[] {
  const claims: Claim[] = []
  const items: Item[] = []
  let article: PageElement | undefined
  walk(
    document,
    (node) => {
      if (!isElement(node)) return false
      const item = items.at(-1)
      const isScope = attributeOf(node, 'itemscope') !== undefined
      if (isScope && isArticle(node)) article ??= node
      const isOwn = item === undefined || (item.is === 'article' && item.element === article)
      for (const name of attributeOf(node, 'itemprop')?.toLowerCase().split(/\s+/) ?? []) {
        const property = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
        if (isOwn && property !== undefined && !isScope) claims.push(...claimsOf(node, property, source))
        else if (item?.is === 'author' && name === 'name')
          claims.push(...claimsOf(node, 'author', source, item.isOrganization))
        else if (item?.is === 'image' && name === 'url') claims.push(...claimsOf(node, 'image', source))
      }
      if (isScope) items.push(itemOf(node, isOwn))
      return true
    },
    (element) => {
      if (items.at(-1)?.element === element) items.pop()
    },
  )
  return claims
}

function itemOf(element: PageElement, isOwn: boolean): Item {
  const names = isOwn ? (attributeOf(element, 'itemprop')?.toLowerCase().split(/\s+/) ?? []) : []
  const property = names.map((name) => NAMES[name]).find((one) => one === 'author' || one === 'image')
  const is =
    property === 'author' || property === 'image' ? property : isArticle(element) ? 'article' : 'other'
  return { element, is, isOrganization: /Organization$/.test(attributeOf(element, 'itemtype') ?? '') }
}

/** Read a property's value as HTML defines it (HTML Standard, 5.2.4): an attribute by element, else the text. */
function claimsOf(
  element: PageElement,
  property: ClaimedProperty,
  source: string,
  isOrganization = false,
): Claim[] {
  const named = [
    'content',
    'datetime',
    ...(property === 'image' || property === 'url' ? ['src', 'href'] : []),
  ]
  const piece =
    named.map((name) => attributePiece(element, name, source)).find((one) => one !== undefined) ??
    textPiece(element)
  if (!piece || piece.value === '' || piece.value.length > LONGEST) return []
  const values = property === 'keyword' ? piece.value.split(',').map((value) => value.trim()) : [piece.value]
  return values.flatMap((value) =>
    value === ''
      ? []
      : [{ property, value, from: 'microdata', piece, ...(isOrganization && { isOrganization }) }],
  )
}

function textPiece(element: PageElement): Piece | undefined {
  const place = element.sourceCodeLocation
  const [start, end] = [place?.startTag?.endOffset, place?.endTag?.startOffset]
  if (start === undefined || end === undefined || end - start > LONGEST) return undefined
  return { value: textOf(element), start, end }
}
