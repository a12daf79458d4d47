import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newsSitemap } from '../../../pipeline/formats/feeds/news-sitemap.js'
import type { Article } from '../../../pipeline/model/article.js'
import { anyArticle, QUAY, SITE, SWAN } from '../played-articles.js'
import { childrenOf, heldByMarkup, readXml, type XmlElement } from '../read-xml.js'

const MAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'
const context = (time: string) => ({
  site: SITE,
  time: new Date(time),
  addressOf: (name: string) => `https://example.org/maps/${name}`,
})

/** Hold a file against the rules of both schemas: names, order, counts, forms. Gives what each article is told as. */
function newsOf(xml: string): { loc: string; name: string; language: string; date: string; title: string }[] {
  const set = readXml(xml)
  expect(set.name).toBe(`${MAP} urlset`)
  return set.children.map((url) => {
    expect(namesOf(url)).toEqual([`${MAP} loc`, `${NEWS} news`])
    const [loc, news] = url.children
    if (!loc || !news) throw new Error('Expected an address and news')
    expect(namesOf(news)).toEqual([`${NEWS} publication`, `${NEWS} publication_date`, `${NEWS} title`])
    const [publication, date, title] = news.children
    if (!publication || !date || !title) throw new Error('Expected a publication, a date and a title')
    expect(namesOf(publication)).toEqual([`${NEWS} name`, `${NEWS} language`])
    const [name = '', language = ''] = publication.children.map(({ text }) => text)
    expect(URL.canParse(loc.text)).toBe(true)
    expect(language).toMatch(/^(zh-cn|zh-tw|[a-z]{2,3})$/)
    expect(date.text).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/)
    return { loc: loc.text, name, language, date: date.text, title: title.text }
  })
}

function namesOf({ children }: XmlElement): string[] {
  return children.map(({ name }) => name)
}

function only(articles: readonly Article[], time: string): string[] {
  const files = newsSitemap(articles, context(time))
  // A sitemap without an address is none by its schema.
  if (files.size === 0) return []
  expect([...files.keys()]).toEqual(['news-sitemap.xml'])
  return newsOf(files.get('news-sitemap.xml') ?? '').map(({ title }) => title)
}

describe('newsSitemap', () => {
  test('tells an article as Google asks', () => {
    const files = newsSitemap([QUAY], context('2024-05-10T12:00:00Z'))
    expect(newsOf(files.get('news-sitemap.xml') ?? '')).toEqual([
      {
        loc: 'https://example.org/news/trade/quay',
        name: 'The Gull',
        language: 'en',
        date: '2024-05-09T16:30:00+02:00',
        title: QUAY.headline,
      },
    ])
  })

  test.each([
    ['2024-05-11T14:29:59Z', [QUAY.headline]],
    ['2024-05-11T14:30:01Z', []],
    ['2024-05-09T14:29:59Z', []],
    ['2024-05-09T14:30:00Z', [QUAY.headline]],
  ])('at %s tells those of the two days before', (time, titles) => {
    expect(only([QUAY], time)).toEqual(titles)
  })

  test('a day counts from its first moment to its last', () => {
    expect(only([SWAN], '2024-05-09T23:59:59Z')).toEqual([])
    expect(only([SWAN], '2024-05-10T00:00:00Z')).toEqual(['Swan lands'])
    expect(only([SWAN], '2024-05-12T23:59:59Z')).toEqual(['Swan lands'])
    expect(only([SWAN], '2024-05-13T00:00:00Z')).toEqual([])
  })

  test('leaves out what has no address, no date or a language that Google has no name for', () => {
    const { datePublished: _, ...undated } = SWAN
    const others = [undated, { ...SWAN, url: 'swan' }, { ...SWAN, inLanguage: 'x-gull' }]
    expect(only(others, '2024-05-10T12:00:00Z')).toEqual([])
  })

  test.each([
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant-HK', 'zh-tw'],
    ['gsw-CH', 'gsw'],
    ['pt-BR', 'pt'],
  ])('names the language %s as %s', (inLanguage, language) => {
    const files = newsSitemap([{ ...SWAN, inLanguage }], context('2024-05-10T12:00:00Z'))
    expect(newsOf(files.get('news-sitemap.xml') ?? '').map((news) => news.language)).toEqual([language])
  })

  test('puts a thousand articles into a file, and more into several with an index', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...SWAN, url: `https://example.org/news/${i}` }))
    expect(only(many(1_000), '2024-05-10T12:00:00Z')).toHaveLength(1_000)
    const files = newsSitemap(many(2_001), context('2024-05-10T12:00:00Z'))
    const parts = ['news-sitemap-1.xml', 'news-sitemap-2.xml', 'news-sitemap-3.xml']
    expect([...files.keys()]).toEqual([...parts, 'news-sitemap.xml'])
    const counts = parts.map((name) => newsOf(files.get(name) ?? '').length)
    expect(counts).toEqual([1_000, 1_000, 1])
    const index = readXml(files.get('news-sitemap.xml') ?? '')
    expect(index.name).toBe(`${MAP} sitemapindex`)
    const locs = childrenOf(index, `${MAP} sitemap`).map(({ children }) =>
      children.map(({ name, text }) => [name, text]),
    )
    expect(locs).toEqual(parts.map((name) => [[`${MAP} loc`, `https://example.org/maps/${name}`]]))
  })

  test('any headline that XML can hold comes back', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const time = `${article.datePublished?.slice(0, 10)}T23:59:59.999Z`
        expect(only([article], time)).toEqual([heldByMarkup(article.headline)])
      }),
    )
  })
})
