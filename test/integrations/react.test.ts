import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { toJsonLd } from '../../pipeline/formats/script-tag.js'
import { JsonLd, type JsonLdProps } from '../../pipeline/integrations/react/json-ld.js'
import { htmlElements } from '../formats/page/html-elements.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { readPage } from './read-page.js'

const REACT_18 = join(import.meta.dirname, 'react-18/package.json')
const hasReact18 = existsSync(join(import.meta.dirname, 'react-18/node_modules/react-dom'))

const page = (render: (element: ReturnType<typeof JsonLd>) => string) => {
  return (article: JsonLdProps['article']) =>
    render(createElement('body', {}, createElement(JsonLd, { article }), 'and more'))
}

const renderings = [
  { version: 'as a page that a browser takes over', render: page(renderToString) },
  { version: 'as a page that stays as it is', render: page(renderToStaticMarkup) },
]

describe.each(renderings)('React 19, $version', ({ render }) => {
  test.each([...hostileArticles(), ...halvedArticles()])(
    '$id comes out as it went in',
    ({ article, expected }) => {
      const html = render(article)
      const { jsonLd, others } = readPage(html)
      expect(jsonLd).toEqual([expected])
      expect(others).toEqual([])
      const [script] = htmlElements(html).elements.filter(({ name }) => name === 'script')
      expect(script?.text).toBe(toJsonLd(article))
      expect(html.endsWith('and more</body>')).toBe(true)
    },
  )
})

describe.skipIf(!hasReact18)('React 18 (skipped where its packages are not installed)', () => {
  test.each([...hostileArticles(), ...halvedArticles()])(
    '$id comes out as it went in',
    ({ article, expected }) => {
      const load = createRequire(REACT_18)
      const { version, createElement: create } = load('react')
      expect(version).toMatch(/^18\./)
      // What a component gives is an element of the React that renders it; here two stand beside each other.
      const { type, props } = JsonLd({ article })
      const html: string = load('react-dom/server').renderToString(create('body', {}, create(type, props)))
      const { jsonLd, others } = readPage(html)
      expect(jsonLd).toEqual([expected])
      expect(others).toEqual([])
    },
  )
})
