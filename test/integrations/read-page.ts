import { type HtmlElement, htmlElements } from '../formats/page/html-elements.js'

/** What a browser finds in a page. */
export interface ReadPage {
  /** What each script of JSON-LD holds, parsed as JSON. */
  readonly jsonLd: readonly unknown[]
  /** All other scripts. */
  readonly others: readonly HtmlElement[]
  /** Texts of the elements of one name, in order. */
  readonly textsOf: (name: string) => string[]
}

/**
 * Read a page as a browser does.
 *
 * @throws {SyntaxError} where a script of JSON-LD holds no JSON.
 */
export function readPage(html: string): ReadPage {
  const { elements } = htmlElements(html)
  const scripts = elements.filter(({ name }) => name === 'script')
  const isJsonLd = ({ attributes }: HtmlElement) => attributes.type === 'application/ld+json'
  return {
    jsonLd: scripts.filter(isJsonLd).map(({ text }): unknown => JSON.parse(text)),
    others: scripts.filter((one) => !isJsonLd(one)),
    textsOf: (wanted) => elements.filter(({ name }) => name === wanted).map(({ text }) => text),
  }
}
