import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

/** What a browser finds in a page. */
export interface ReadPage {
  /** What each `script[type="application/ld+json"]` holds, parsed as JSON. */
  readonly jsonLd: readonly unknown[]
  /** All scripts, of whatever type. */
  readonly scripts: number
  /** Texts of the elements of one name, in order. */
  readonly textsOf: (name: string) => string[]
}

/**
 * Read a page as a browser does.
 *
 * @throws {SyntaxError} where a script of JSON-LD holds no JSON.
 */
export function readPage(html: string): ReadPage {
  const elements = elementsIn(parse(html))
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  const isJsonLd = ({ attrs }: Element) =>
    attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json')
  return {
    jsonLd: scripts.filter(isJsonLd).map((script): unknown => JSON.parse(textOf(script))),
    scripts: scripts.length,
    textsOf: (name) => elements.filter(({ tagName }) => tagName === name).map(textOf),
  }
}

function elementsIn(node: Node): Element[] {
  const found: Element[] = []
  const visit = (one: Node) => {
    if ('tagName' in one) found.push(one)
    if ('childNodes' in one) one.childNodes.forEach(visit)
    // A template's content is a tree of its own.
    if ('content' in one) visit(one.content)
  }
  visit(node)
  return found
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
