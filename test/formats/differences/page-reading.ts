import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** What a browser would complain of. */
export function faultsIn(html: string): string[] {
  const faults: string[] = []
  parse(html, { onParseError: ({ code, startLine }) => faults.push(`${startLine}: ${code}`) })
  return faults
}

/** All elements below a node, in order. */
export function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : []
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return [...own, ...below]
}

/** What stands in a node, in one line. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').replace(/\n/g, '') : ''
}

/** What stands in each element of a name. */
export function texts(html: string, name: string): string[] {
  return elementsIn(parse(html))
    .filter(({ nodeName }) => nodeName === name)
    .map(textOf)
}
