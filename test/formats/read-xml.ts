import { SaxesParser } from 'saxes'

/** An element as a strict reader of XML finds it. */
export interface XmlElement {
  /** Namespace and local name, `http://www.w3.org/2005/Atom feed`; the local name alone where it has none. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  /** All text that stands in it itself, joined. */
  text: string
}

/** Read a document that has to be well-formed, namespaces too. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.values(attributes).map((one) => [one.name, one.value] as const)
    const element: XmlElement = {
      name: uri === '' ? local : `${uri} ${local}`,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  const [document] = root.children
  if (!document || root.children.length > 1) throw new Error('Expected one element')
  return document
}

/** The children of an element that have a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The texts of those. */
export function textsOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).map(({ text }) => text)
}

/** What XML 1.0 and HTML can hold of a text; half a surrogate pair is U+FFFD, and each line end that of Unix. */
export function heldByMarkup(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{NChar}/gu, '')
}
