import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

/** A node of a page. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode
/** An element of a page, with the places of its tags and attributes. */
export type PageElement = DefaultTreeAdapterTypes.Element
/** What an element or the page itself holds. */
export type PageParent = DefaultTreeAdapterTypes.ParentNode

/** A page's tree, or where it goes beyond what is read. */
export type ParsedPage =
  | { readonly ok: true; readonly document: PageParent }
  | { readonly ok: false; readonly what: string; readonly limit: number; readonly offset: number }

/**
 * What a page may have. Markup is repaired by copying what was left open, so that a small file can ask for elements
 * without end; browsers themselves nest no deeper than 512.
 */
const MOST = { depth: 2000, elements: 250_000 }

/**
 * Parse a page as browsers do, each node with its place in the source. Stretches of text that stand apart in the source
 * stay apart in the tree, so that each one's place holds its own text and nothing else.
 */
export function parsePage(source: string): ParsedPage {
  let depth = 0
  let elements = 0
  let beyond: (ParsedPage & { readonly ok: false }) | undefined
  const stop = new Error('The page goes beyond a limit')
  const check = (what: string, count: number, limit: number, offset: number) => {
    if (count <= limit) return
    beyond = { ok: false, what, limit, offset }
    throw stop
  }
  try {
    const document = parse(source, {
      sourceCodeLocationInfo: true,
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush(element) {
          const offset = element.sourceCodeLocation?.startOffset ?? 0
          check('elements', ++elements, MOST.elements, offset)
          check('levels of elements', ++depth, MOST.depth, offset)
        },
        onItemPop() {
          depth--
        },
        insertText(parent, text) {
          defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
        },
        insertTextBefore(parent, text, reference) {
          defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference)
        },
        setNodeSourceCodeLocation(node, location) {
          defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
          if (defaultTreeAdapter.isTextNode(node)) joinAdjacent(node)
        },
      },
    })
    return { ok: true, document }
  } catch (error) {
    if (error === stop && beyond) return beyond
    throw error
  }
}

/**
 * Join a text to the one before it where nothing stands between them in the source. The parser parts a text at its
 * white space, and not always at the right character.
 */
function joinAdjacent(node: DefaultTreeAdapterTypes.TextNode): void {
  const siblings = node.parentNode?.childNodes ?? []
  const index = siblings.lastIndexOf(node)
  const before = siblings[index - 1]
  const [left, right] = [before?.sourceCodeLocation, node.sourceCodeLocation]
  if (before?.nodeName !== '#text' || !('value' in before) || !left || !right) return
  if (left.endOffset !== right.startOffset) return
  before.value += node.value
  before.sourceCodeLocation = { ...left, endOffset: right.endOffset }
  siblings.splice(index, 1)
}
