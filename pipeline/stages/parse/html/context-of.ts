import type { ParagraphData } from 'nlcst'
import type { Piece } from '../../../model/tree.js'
import { attributeOf } from './attributes.js'
import { headingDepth, markOf } from './element-kinds.js'
import type { Mark } from './page-block.js'
import type { PageElement } from './parse-page.js'

/** What the elements about a block say of it. */
export interface Context {
  readonly data: ParagraphData
  readonly mark: Mark | undefined
  readonly isHeadline: boolean
  readonly isParagraph: boolean
  readonly inLink: boolean
  /** The list item that it stands in, whose marker opens its first block. */
  readonly item: { marker: Piece | undefined } | undefined
}

export const OUTERMOST: Context = {
  data: {},
  mark: undefined,
  isHeadline: false,
  isParagraph: false,
  inLink: false,
  item: undefined,
}

/** Tell what a block element adds to what those about it say; `numbers` counts each list's items. */
export function contextOf(
  element: PageElement,
  about: Context,
  { isHeadline, inLink }: { readonly isHeadline: boolean; readonly inLink: boolean },
  numbers: Map<unknown, number>,
): Context {
  const depth = headingDepth(element)
  const isItem = element.tagName === 'li'
  const data: ParagraphData =
    depth !== undefined
      ? { role: 'subheading', depth }
      : isItem
        ? { role: 'listItem' }
        : element.tagName === 'blockquote'
          ? { role: 'quotation' }
          : about.data
  return {
    data,
    mark: markOf(element) ?? about.mark,
    isHeadline: isHeadline || about.isHeadline,
    isParagraph: element.tagName === 'p',
    inLink,
    item: isItem ? { marker: markerOf(element, numbers) } : about.item,
  }
}

/** A list item's mark, as a reader sees it: its number in an ordered list, else a bullet. It stands for its tag. */
function markerOf(item: PageElement, numbers: Map<unknown, number>): Piece {
  const list = item.parentNode
  const tag = item.sourceCodeLocation?.startTag ?? item.sourceCodeLocation
  const place = { start: tag?.startOffset ?? 0, end: tag?.endOffset ?? 0 }
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return { value: '• ', ...place }
  const number = numberIn(item, 'value') ?? numbers.get(list) ?? numberIn(list, 'start') ?? 1
  numbers.set(list, number + (attributeOf(list, 'reversed') === undefined ? 1 : -1))
  return { value: `${number}. `, ...place }
}

function numberIn(element: PageElement, name: string): number | undefined {
  const value = attributeOf(element, name)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}
