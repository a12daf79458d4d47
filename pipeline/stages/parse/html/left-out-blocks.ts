import { isBlock, isTextless, markOf } from './element-kinds.js'
import { openRun } from './open-run.js'
import type { Mark, PageBlock } from './page-block.js'
import type { PageElement } from './parse-page.js'
import { isElement, walk } from './walk.js'

/** Read what an element that is left out says, as furniture; a table one row a block. */
export function leftOutBlocks(
  element: PageElement,
  reason: string,
  source: string,
  references: Map<string, string>,
): PageBlock[] {
  const blocks: PageBlock[] = []
  const isBoundary = (one: PageElement) => (reason === 'table' ? one.tagName === 'tr' : isBlock(one))
  let run = openRun(source, references)
  let marks = new Set<Mark>()
  const outer = markOf(element)
  const flush = () => {
    const pieces = run.pieces()
    if (pieces.length > 0) {
      if (outer) marks.add(outer)
      const data = { role: 'furniture', reason } as const
      blocks.push({
        pieces,
        data,
        linkShare: 0,
        inLink: false,
        marks,
        times: [],
        isHeadline: false,
        isParagraph: false,
      })
    }
    run = openRun(source, references)
    marks = new Set()
  }
  walk(
    element,
    (node) => {
      const place = node.sourceCodeLocation
      if (node.nodeName === '#text' && place) run.text(place.startOffset, place.endOffset, false)
      if (!isElement(node) || isTextless(node)) return false
      if (isBoundary(node)) flush()
      else if (node.tagName === 'br' || isBlock(node))
        run.blank(place?.startOffset ?? 0, place?.startOffset ?? 0)
      const mark = markOf(node)
      if (mark) marks.add(mark)
      return true
    },
    (node) => {
      if (isBoundary(node)) flush()
    },
  )
  flush()
  return blocks
}
