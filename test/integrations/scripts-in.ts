import { type HtmlElement, htmlElements } from '../formats/page/html-elements.js'

/** The scripts of a page as a parser of HTML finds them. */
export interface ScriptsIn {
  /** What each script of JSON-LD says. */
  readonly data: readonly unknown[]
  /** All others. */
  readonly others: readonly HtmlElement[]
}

/** Read the scripts of a page; throws where one of JSON-LD is no JSON. */
export function scriptsIn(html: string): ScriptsIn {
  const scripts = htmlElements(html).elements.filter(({ name }) => name === 'script')
  const isData = ({ attributes }: HtmlElement) => attributes.type === 'application/ld+json'
  return {
    data: scripts.filter(isData).map(({ text }): unknown => JSON.parse(text)),
    others: scripts.filter((one) => !isData(one)),
  }
}
