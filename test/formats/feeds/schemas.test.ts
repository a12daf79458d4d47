import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomFeed } from '../../../pipeline/formats/feeds/atom-feed.js'
import { jsonFeed } from '../../../pipeline/formats/feeds/json-feed.js'
import { newsSitemap } from '../../../pipeline/formats/feeds/news-sitemap.js'
import type { Article } from '../../../pipeline/model/article.js'
import { anyArticle, QUAY, SITE, SWAN } from '../played-articles.js'
import jsonFeedSchema from '../schemas/json-feed.schema.json' with { type: 'json' }
import { schemaErrors } from './schema-errors.js'

const WHOLE_SITE = {
  ...SITE,
  description: 'News & gulls',
  logo: 'https://example.org/logo.png',
  self: 'https://example.org/feed',
}

describe('an Atom feed, by RFC 4287’s schema', () => {
  const errors = schemaErrors('atom.rng')

  test.each([
    ['of two articles', [QUAY, SWAN]],
    ['of none', []],
  ])('%s is valid', (_, articles) => {
    expect(errors(atomFeed(articles, WHOLE_SITE))).toEqual([])
    expect(errors(atomFeed(articles, SITE))).toEqual([])
  })

  test('of any article is valid', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(errors(atomFeed([article], SITE))).toEqual([])
      }),
    )
  })

  test.each([
    ['<updated>', '<updated>yesterday ', /updated/],
    ['<title>', '<titel></titel><title>', /Expecting an element/],
    ['<category term=', '<category name=', /category failed to validate/],
    ['type="text/html"', 'type="html"', /type/],
  ])('with %s made %s is not', (from, to, message) => {
    expect(errors(atomFeed([QUAY], SITE).replaceAll(from, to)).join('\n')).toMatch(message)
  })
})

describe('a news sitemap, by the schemas of both its namespaces', () => {
  const errors = schemaErrors('news-sitemap-whole.xsd')
  const indexErrors = schemaErrors('siteindex.xsd')
  const files = (articles: readonly Article[], time: string) => {
    const addressOf = (name: string) => `https://example.org/${name}`
    return newsSitemap(articles, { site: SITE, time: new Date(time), addressOf })
  }

  test('of any article is valid', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const made = [...files([article], `${article.datePublished?.slice(0, 10)}T23:59:59.999Z`).values()]
        expect(made.map(errors)).toEqual([[]])
      }),
    )
  })

  test('in parts is valid, and its index too', () => {
    const many = Array.from({ length: 1_001 }, (_, i) => ({ ...SWAN, url: `https://example.org/news/${i}` }))
    const made = files(many, '2024-05-10T12:00:00Z')
    const index = made.get('news-sitemap.xml') ?? ''
    expect(indexErrors(index)).toEqual([])
    const parts = [...made].filter(([name]) => name !== 'news-sitemap.xml')
    expect(parts.map(([name, xml]) => [name, errors(xml)])).toEqual([
      ['news-sitemap-1.xml', []],
      ['news-sitemap-2.xml', []],
    ])
    expect(indexErrors(index.replaceAll('<loc>', '<loc>/').replaceAll('sitemap>', 'map>'))).not.toEqual([])
  })

  test.each([
    ['news:language>en<', 'news:language>en-GB<', /pattern/],
    ['<news:title>', '<news:titel></news:titel><news:title>', /titel/],
    ['2024-05-09', '9 May 2024 ', /publication_date/],
  ])('with %s made %s is not', (from, to, message) => {
    const xml = files([QUAY], '2024-05-10T12:00:00Z').get('news-sitemap.xml') ?? ''
    expect(errors(xml)).toEqual([])
    expect(errors(xml.replaceAll(from, to)).join('\n')).toMatch(message)
  })
})

describe('a JSON feed, by what its version 1.1 demands', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(jsonFeedSchema)
  const errors = (json: string) =>
    validate(JSON.parse(json)) ? [] : validate.errors?.map(({ message }) => message)

  test.each([
    ['of two articles', [QUAY, SWAN]],
    ['of none', []],
  ])('%s is valid', (_, articles) => {
    expect(errors(jsonFeed(articles, WHOLE_SITE))).toEqual([])
    expect(errors(jsonFeed(articles, SITE))).toEqual([])
  })

  test('of any article is valid', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(errors(jsonFeed([article], SITE))).toEqual([])
      }),
    )
  })

  test('with a date of another form, or a member that it does not know, is not', () => {
    const json = jsonFeed([QUAY], SITE)
    expect(errors(json.replace('2024-05-09T16:30:00+02:00', '9 May'))).toEqual([
      'must match format "date-time"',
    ])
    expect(errors(json.replace('"content_text"', '"text"'))).toEqual(['must NOT have unevaluated properties'])
  })
})
