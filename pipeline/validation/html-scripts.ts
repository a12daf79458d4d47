import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** A script of JSON-LD in a page, and where its text begins there. */
export interface PageScript {
  readonly text: string
  readonly offset: number
}

/** Find every script of JSON-LD in a page, in its order. */
export function jsonLdScripts(page: string): PageScript[] {
  const scripts: PageScript[] = []
  const open: Node[] = [parse(page, { sourceCodeLocationInfo: true })]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node && node.tagName === 'script') {
      const type = node.attrs.find(({ name }) => name === 'type')?.value
      const [text] = node.childNodes
      if (type === undefined || !/^\s*application\/ld\+json\s*(?:;|$)/i.test(type)) continue
      const end = node.sourceCodeLocation?.startTag?.endOffset ?? 0
      const value = text && 'value' in text ? page.slice(end, text.sourceCodeLocation?.endOffset ?? end) : ''
      scripts.push({ text: value, offset: end })
      continue
    }
    if ('content' in node) open.push(node.content)
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return scripts
}
