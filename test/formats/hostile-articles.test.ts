import Handlebars from 'handlebars'
import { Liquid } from 'liquidjs'
import nunjucks from 'nunjucks'
import { describe, expect, test } from 'vitest'
import { atomFeed } from '../../pipeline/formats/feeds/atom-feed.js'
import { jsonFeed } from '../../pipeline/formats/feeds/json-feed.js'
import { newsSitemap } from '../../pipeline/formats/feeds/news-sitemap.js'
import { rssFeed } from '../../pipeline/formats/feeds/rss-feed.js'
import { ndJson } from '../../pipeline/formats/nd-json.js'
import { toNinjs } from '../../pipeline/formats/ninjs/to-ninjs.js'
import { articlePage } from '../../pipeline/formats/page/article-page.js'
import { openGraph } from '../../pipeline/formats/page/open-graph.js'
import { toScriptTag } from '../../pipeline/formats/script-tag.js'
import { halvedArticles, hostileArticles } from '../integrations/hostile-articles.js'
import { readPage } from '../integrations/read-page.js'
import { htmlElements } from './page/html-elements.js'
import { SITE } from './played-articles.js'
import { heldByMarkup, readXml, type XmlElement } from './read-xml.js'

const liquid = new Liquid()

/** Each has an address that feeds take; that of its article is any text at all. */
const articles = [...hostileArticles(), ...halvedArticles()].map(({ id, article }) => ({
  id,
  article,
  addressed: { ...article, url: `https://example.org/${id}`, inLanguage: 'en' },
}))

/** All texts of a document's elements and attributes, by the element's or the attribute's name. */
function textsIn(root: XmlElement): (name: string) => string[] {
  const texts = new Map<string, string[]>()
  const add = (name: string, text: string) => texts.set(name, [...(texts.get(name) ?? []), text])
  const visit = (element: XmlElement) => {
    add(element.name.split(' ').at(-1) ?? '', element.text)
    for (const [name, text] of Object.entries(element.attributes)) add(name, text)
    element.children.forEach(visit)
  }
  visit(root)
  return (name) => texts.get(name) ?? []
}

/** The paragraphs of a body, as HTML gives them back. */
function paragraphsOf(html: string): string {
  const { elements } = htmlElements(`<!doctype html><title>x</title>${html}`)
  const strange = elements.filter(({ name }) => !/^(html|head|title|body|p|br|#.*)$/.test(name))
  expect(strange).toEqual([])
  return elements
    .filter(({ name }) => name === 'p')
    .map(({ text }) => withoutLineEnds(text))
    .join('')
}

/** Lines and paragraphs are parted by elements there. */
const withoutLineEnds = (text: string) => heldByMarkup(text).replaceAll('\n', '')

describe.each(articles)('$id', ({ article, addressed }) => {
  const { headline, articleBody, keywords = [], author = [] } = article
  const names = author.map(({ name }) => name)

  test('comes out of Atom as it went in', () => {
    const texts = textsIn(readXml(atomFeed([addressed], SITE)))
    expect(texts('title')).toEqual([SITE.name, heldByMarkup(headline)])
    expect(texts('name')).toEqual([SITE.name, ...names.map(heldByMarkup)])
    expect(texts('term')).toEqual([...new Set([article.articleSection ?? '', ...keywords])].map(heldByMarkup))
    expect(paragraphsOf(texts('content')[0] ?? '')).toBe(withoutLineEnds(articleBody))
    expect(texts('uri').filter((uri) => !uri.startsWith('https://'))).toEqual([])
  })

  test('comes out of RSS as it went in', () => {
    const texts = textsIn(readXml(rssFeed([addressed], SITE)))
    expect(texts('title')).toEqual([SITE.name, heldByMarkup(headline)])
    expect(texts('creator')).toEqual(names.map(heldByMarkup))
    const [, description = ''] = texts('description')
    expect(paragraphsOf(`<p>${description}</p>`)).toBe(withoutLineEnds(article.description ?? ''))
    expect(paragraphsOf(texts('encoded')[0] ?? '')).toBe(withoutLineEnds(articleBody))
  })

  test('comes out of a news sitemap as it went in', () => {
    const context = { site: SITE, time: new Date('2024-05-02'), addressOf: (name: string) => name }
    const xml = newsSitemap([addressed], context).get('news-sitemap.xml') ?? ''
    const texts = textsIn(readXml(xml))
    expect(texts('title')).toEqual([heldByMarkup(headline)])
    expect(texts('loc')).toEqual([addressed.url])
  })

  test('comes out of JSON Feed and of NDJSON as it went in', async () => {
    const { items } = JSON.parse(jsonFeed([addressed], SITE))
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ title: headline, content_text: articleBody })
    expect(items[0].authors.map(({ name }: { name: string }) => name)).toEqual(names)
    expect(paragraphsOf(items[0].content_html)).toBe(withoutLineEnds(articleBody))
    let lines = ''
    for await (const piece of ndJson([article, article])) lines += piece
    const expected = JSON.parse(JSON.stringify(article))
    expect(lines.split('\n').map((line) => (line === '' ? '' : JSON.parse(line)))).toEqual([
      expected,
      expected,
      '',
    ])
  })

  test('comes out of ninjs as it went in, and XHTML holds its body', () => {
    const ninjs = JSON.parse(toNinjs(article, { uri: 'urn:example:1' }))
    expect(ninjs).toMatchObject({ title: headline, by: names.join(', ') })
    expect(ninjs.bodies[0].value).toBe(articleBody)
    const paragraphs = readXml(`<body>${ninjs.bodies[1].value}</body>`).children
    expect(paragraphs.map(({ text }) => withoutLineEnds(text)).join('')).toBe(withoutLineEnds(articleBody))
  })

  test('comes out of the tags for services and of the page as it went in', () => {
    const head = `<!doctype html><title>x</title>${openGraph(article)}`
    for (const html of [head, articlePage(article)]) {
      const { elements, errors } = htmlElements(html)
      const contents = (key: string) =>
        elements.flatMap(({ attributes: { property, name, content } }) =>
          property === key || name === key ? [content] : [],
        )
      expect(errors).toEqual([])
      expect(contents('og:title')).toEqual([heldByMarkup(headline)])
      expect(contents('article:tag')).toEqual(keywords.map(heldByMarkup))
      const running = elements.flatMap(({ attributes }) =>
        Object.entries(attributes).filter(
          ([name, value]) =>
            name.startsWith('on') || (name !== 'content' && /^(javascript|data):/i.test(value)),
        ),
      )
      expect(running).toEqual([])
    }
    const page = readPage(articlePage(article))
    expect(page.textsOf('h1')).toEqual([heldByMarkup(headline)])
    expect(page.jsonLd).toEqual([JSON.parse(JSON.stringify(article))])
    expect(page.others).toEqual([])
  })

  test('is no template where an engine runs what it includes', () => {
    for (const file of [toScriptTag(article), openGraph(article), articlePage(article)]) {
      expect(nunjucks.renderString(file, {})).toBe(file)
      expect(liquid.parseAndRenderSync(file)).toBe(file)
      expect(Handlebars.compile(file)({})).toBe(file)
    }
  })
})
