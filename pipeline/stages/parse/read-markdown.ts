import type { Paragraph as MdastParagraph, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Paragraph, ParagraphData, Root } from 'nlcst'
import { alignPieces } from '../../language/align-pieces.js'
import type { PointAt } from '../../language/line-index.js'
import { blockOf, type Piece } from '../../model/tree.js'
import { markdownStretches } from './markdown-stretches.js'

/**
 * Read CommonMark: headings, paragraphs, list items and quotations become blocks with that role; marks of emphasis,
 * links' addresses, images, HTML and rules are no text.
 */
export function readMarkdown(text: string, start: number, at: PointAt): Root {
  const stretches = markdownStretches(text.slice(start))
  const children = stretches.flatMap((stretch) =>
    blocksOfStretch(text, start + stretch.start, start + stretch.end, at),
  )
  return { type: 'RootNode', children }
}

/** Read the stretch of a text that starts at one offset and ends at another. */
function blocksOfStretch(text: string, start: number, end: number, at: PointAt): Paragraph[] {
  const tree = fromMarkdown(text.slice(start, end))
  const children: Paragraph[] = []
  const add = (content: readonly PhrasingContent[], data: ParagraphData, before: readonly Piece[] = []) => {
    const pieces = [...before, ...phrasing(content, text, start)]
    if (pieces.some((piece) => piece.value.trim() !== '')) children.push(blockOf(pieces, at, data))
  }
  const visit = (node: RootContent, data: ParagraphData): void => {
    if (node.type === 'heading') add(node.children, { ...data, role: 'subheading', depth: node.depth })
    else if (node.type === 'paragraph')
      for (const line of linesOf(node.children)) add(line, { role: 'paragraph', ...data })
    else if (node.type === 'blockquote')
      for (const child of node.children) visit(child, { ...data, role: 'quotation' })
    else if (node.type === 'code')
      children.push(blockOf(alignPieces(node.value, text, ...range(node, start)), at, data))
    else if (node.type === 'list') {
      for (const item of node.children) {
        const marker = markerOf(item, text, start)
        item.children.forEach((child, i) => {
          if (i === 0 && isParagraph(child)) add(child.children, { ...data, role: 'listItem' }, [marker])
          else visit(child, child.type === 'list' ? data : { ...data, role: 'listItem' })
        })
      }
    }
  }
  for (const node of tree.children) visit(node, {})
  return children
}

/** Part a paragraph whose every line end is a hard one, as verse and addresses have them; a soft one is a blank. */
function linesOf(content: readonly PhrasingContent[]): (readonly PhrasingContent[])[] {
  const isSoft = content.some((node) => node.type === 'text' && node.value.includes('\n'))
  if (isSoft || !content.some(({ type }) => type === 'break')) return [content]
  const lines: PhrasingContent[][] = [[]]
  for (const node of content) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

function isParagraph(node: Nodes): node is MdastParagraph {
  return node.type === 'paragraph'
}

/** A list item's own mark, as a reader sees it: a number stays, a bullet becomes one. */
function markerOf(item: Nodes, text: string, start: number): Piece {
  const [from] = range(item, start)
  const mark = /^(?:\d{1,9}[.)]|[-+*])/.exec(text.slice(from, from + 12))?.[0] ?? ''
  const value = /^\d/.test(mark) ? `${mark} ` : '• '
  return { value, start: from, end: from + mark.length }
}

/** Read inline content as pieces; a line end, hard or soft, is a blank. */
function phrasing(content: readonly PhrasingContent[], text: string, start: number): Piece[] {
  return content.flatMap((node): Piece[] => {
    const [from, to] = range(node, start)
    if (node.type === 'text' || node.type === 'inlineCode') return alignPieces(node.value, text, from, to)
    if (node.type === 'break') return [{ value: ' ', start: from, end: to }]
    return 'children' in node ? phrasing(node.children, text, start) : []
  })
}

function range(node: Nodes, base: number): [number, number] {
  return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
}
