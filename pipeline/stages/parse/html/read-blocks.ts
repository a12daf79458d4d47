import { attributeOf, attributePiece } from './attributes.js'
import { type Context, contextOf, OUTERMOST } from './context-of.js'
import { isBlock, isTextless, markOf } from './element-kinds.js'
import type { Content } from './find-content.js'
import { leftOutBlocks } from './left-out-blocks.js'
import { openRun } from './open-run.js'
import type { Mark, PageBlock, Time } from './page-block.js'
import type { PageElement } from './parse-page.js'
import { isElement, walk } from './walk.js'
import type { Weight } from './weigh-page.js'
import { whyLeftOut } from './why-left-out.js'

/** Read the article's blocks in the order of the source; what is left out of it is furniture, with its reason. */
export function readBlocks(
  content: Content,
  weights: ReadonlyMap<PageElement, Weight>,
  source: string,
): PageBlock[] {
  const blocks: PageBlock[] = []
  const references = new Map<string, string>()
  const numbers = new Map<unknown, number>()
  const contexts: Context[] = [OUTERMOST]
  const begun = new Map<PageElement, number>()
  const links: PageElement[] = []
  let stretch = openStretch(source, references)
  let on = content.headline === undefined || content.root === content.main
  let isOver = false

  const flush = () => {
    const about = contexts.at(-1) ?? OUTERMOST
    const block = stretch.close(about)
    if (block) blocks.push(block)
    for (const later of stretch.later) blocks.push(later)
    stretch = openStretch(source, references)
  }

  walk(
    content.root,
    (node) => {
      const place = node.sourceCodeLocation
      if (isOver) return false
      if (node.nodeName === '#text' && place && on) {
        stretch.text(place.startOffset, place.endOffset, links.length > 0)
      }
      if (!isElement(node) || isTextless(node)) return false
      on ||= node === content.headline
      if (!on) return content.within.has(node)
      const start = place?.startOffset ?? 0
      const reason = whyLeftOut(node, content, weights)
      if (reason !== undefined) {
        if (isBlock(node)) flush()
        for (const block of leftOutBlocks(node, reason, source, references)) stretch.later.push(block)
        if (isBlock(node)) flush()
        return false
      }
      if (node.tagName === 'br') {
        const isSecond = stretch.breakLine(start, place?.endOffset ?? start)
        if (isSecond && contexts.at(-1)?.data.role !== 'subheading') flush()
        return false
      }
      if (isBlock(node)) {
        flush()
        const about = contexts.at(-1) ?? OUTERMOST
        const is = { isHeadline: node === content.headline, inLink: links.length > 0 }
        contexts.push(contextOf(node, about, is, numbers))
      }
      if (node.tagName === 'a' && attributeOf(node, 'href') !== undefined) links.push(node)
      const mark = markOf(node)
      if (mark && !isBlock(node)) {
        if (source[start - 1] === '>') stretch.apart(start)
        stretch.marks.add(mark)
        begun.set(node, stretch.length())
      }
      return true
    },
    (node) => {
      if (links.at(-1) === node) links.pop()
      if (on && isBlock(node)) {
        flush()
        if (contexts.length > 1) contexts.pop()
      }
      const from = begun.get(node)
      const end = node.sourceCodeLocation?.endOffset ?? 0
      if (from !== undefined) {
        const value = node.tagName === 'time' ? attributePiece(node, 'datetime', source) : undefined
        if (value) stretch.times.push({ start: from, end: stretch.length(), value })
        if (/^<[a-z]/i.test(source.slice(end, end + 2))) stretch.apart(end)
      }
      if (node === content.main) isOver = true
    },
  )
  flush()
  return blocks
}

/** Open a block's text, with what is found in it. */
function openStretch(source: string, references: Map<string, string>) {
  const run = openRun(source, references)
  const marks = new Set<Mark>()
  const times: Time[] = []
  /** What stands within this block and is none of its text. */
  const later: PageBlock[] = []
  let lineBreak: { readonly start: number; readonly end: number } | undefined
  return {
    marks,
    times,
    later,
    length: run.length,
    /** Part what stands side by side without white space, as names and dates in boxes of their own do. */
    apart: (at: number) => run.blank(at, at),
    text(start: number, end: number, linked: boolean) {
      if (lineBreak && /[^ \t\n\r\f]/.test(source.slice(start, end))) {
        run.blank(lineBreak.start, lineBreak.end)
        lineBreak = undefined
      }
      run.text(start, end, linked)
    },
    /** Note a line's end, which is white space; true where it is the second in a row, which ends a paragraph. */
    breakLine(start: number, end: number): boolean {
      const isSecond = lineBreak !== undefined
      lineBreak ??= { start, end }
      return isSecond
    },
    close({ data, mark, isHeadline, isParagraph, inLink, item }: Context): PageBlock | undefined {
      const pieces = run.pieces()
      if (pieces.length === 0) return undefined
      const marker = item?.marker
      if (item) item.marker = undefined
      const shift = marker?.value.length ?? 0
      if (mark) marks.add(mark)
      return {
        pieces: marker ? [marker, ...pieces] : pieces,
        data,
        linkShare: run.linkShare(),
        inLink,
        marks,
        times: times.map(({ start, end, value }) => ({ start: start + shift, end: end + shift, value })),
        isHeadline,
        isParagraph,
      }
    },
  }
}
