import { isBlock, isHidden, isParagraphLike, isTextless } from './element-kinds.js'
import type { PageElement, PageParent } from './parse-page.js'
import { isElement, walk } from './walk.js'

/** What an element holds, all within it counted; characters without the white space about words. */
export interface Weight {
  readonly text: number
  /** Characters of text in links. */
  readonly linked: number
  readonly links: number
  /** Characters of running text: paragraphs that are more than a few words and not mostly links. */
  readonly prose: number
  /** The part of `prose` whose paragraphs stand directly in it. */
  readonly own: number
}

/** Characters that a paragraph has at least. */
const LEAST = 25

/** Landmarks that hold no article (HTML Standard, 4.3). */
const BESIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'button', 'dialog'])

/** Weigh every element of a page that can hold the article, in the order of the source. Linear in the page. */
export function weighPage(document: PageParent): ReadonlyMap<PageElement, Weight> {
  const weights = new Map<PageElement, { -readonly [Key in keyof Weight]: number }>()
  const hosts: PageElement[] = []
  const run = { text: 0, linked: 0 }
  let linkDepth = 0
  let headings = 0
  const flush = (within: PageElement) => {
    const weight = weights.get(within)
    const plain = run.text - run.linked
    if (headings === 0 && weight && plain >= LEAST && run.linked < plain) {
      weight.prose += plain
      const host = weights.get(hosts.at(-1) ?? within)
      if (host) host.own += plain
    }
    run.text = 0
    run.linked = 0
  }
  const blocks: PageElement[] = []
  walk(
    document,
    (node) => {
      if (node.nodeName === '#text' && 'value' in node) {
        const length = lengthOf(node.value)
        const parent = node.parentNode
        const weight = isElement(parent) ? weights.get(parent) : undefined
        if (!weight) return false
        weight.text += length
        run.text += length
        if (linkDepth > 0) {
          weight.linked += length
          run.linked += length
        }
        return false
      }
      if (!isElement(node) || isTextless(node) || BESIDE.has(node.tagName) || isHidden(node)) return false
      weights.set(node, { text: 0, linked: 0, links: 0, prose: 0, own: 0 })
      if (isBlock(node)) {
        flush(blocks.at(-1) ?? node)
        blocks.push(node)
        if (!isParagraphLike(node)) hosts.push(node)
        if (/^h\d$/.test(node.tagName)) headings++
      }
      if (node.tagName === 'a') linkDepth++
      return true
    },
    (element) => {
      if (isBlock(element)) {
        flush(element)
        blocks.pop()
        if (!isParagraphLike(element)) hosts.pop()
        if (/^h\d$/.test(element.tagName)) headings--
      }
      const weight = weights.get(element)
      if (element.tagName === 'a') {
        linkDepth--
        if (weight) weight.links++
      }
      const above = isElement(element.parentNode) ? weights.get(element.parentNode) : undefined
      if (!weight || !above) return
      above.text += weight.text
      above.linked += weight.linked
      above.links += weight.links
      above.prose += weight.prose
    },
  )
  return weights
}

function lengthOf(text: string): number {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim().length
}
