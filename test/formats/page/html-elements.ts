import { type DefaultTreeAdapterMap, parse } from 'parse5'

export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text in it. */
  readonly text: string
}

/** The elements of a page as a browser finds them, in order, and what it complains of. */
export function htmlElements(html: string): { elements: HtmlElement[]; errors: string[] } {
  const elements: HtmlElement[] = []
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
  const visit = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node) return node.value
    if (!('childNodes' in node)) return ''
    const at = elements.length
    const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : []
    const name = node.nodeName
    elements.push({ name, attributes: Object.fromEntries(attributes), text: '' })
    const text = node.childNodes.map(visit).join('')
    // A template's content is a tree of its own, whose scripts are scripts of whoever clones it.
    if ('content' in node) node.content.childNodes.forEach(visit)
    elements[at] = { name, attributes: Object.fromEntries(attributes), text }
    return text
  }
  visit(document)
  return { elements: elements.slice(1), errors }
}
