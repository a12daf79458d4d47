import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFeed } from '../../../pipeline/formats/feeds/json-feed.js'
import { anyArticle, QUAY, SITE, SWAN } from '../played-articles.js'

test('tells the site and its articles, newest first', () => {
  const site = { ...SITE, logo: 'https://example.org/logo.png', self: 'https://example.org/feed.json' }
  const noAddress = { ...SWAN, url: 'swan' }
  expect(JSON.parse(jsonFeed([QUAY, SWAN, noAddress], site))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Gull',
    home_page_url: 'https://example.org',
    feed_url: 'https://example.org/feed.json',
    icon: 'https://example.org/logo.png',
    authors: [{ name: 'The Gull', url: 'https://example.org', avatar: 'https://example.org/logo.png' }],
    language: 'en',
    items: [
      {
        id: SWAN.url,
        url: SWAN.url,
        title: 'Swan lands',
        content_html: '<p>It landed.</p>',
        content_text: 'It landed.',
        date_published: '2024-05-10T00:00:00Z',
        date_modified: '2024-05-10T00:00:00Z',
      },
      {
        id: QUAY.url,
        url: QUAY.url,
        title: QUAY.headline,
        content_html:
          '<p>EAST QUAY (TNA) — Nothing moves.</p><p>“Not a box,” said a &lt;docker&gt; &amp; his friend.<br/>Not one. ]]&gt;</p>',
        content_text: QUAY.articleBody,
        summary: QUAY.description,
        image: 'https://example.org/quay.jpg',
        date_published: '2024-05-09T16:30:00+02:00',
        date_modified: '2024-05-10T08:00:00Z',
        authors: [{ name: 'Ada Quill' }, { name: 'Data desk', url: 'https://example.org/data' }],
        tags: ['Trade', 'ports', 'cranes'],
        language: 'en-GB',
      },
    ],
  })
})

test('an article without a date comes last and has none', () => {
  const { datePublished: _, ...undated } = SWAN
  const { items } = JSON.parse(jsonFeed([{ ...undated, headline: 'When?' }, QUAY], SITE))
  expect(items.map(({ title }: { title: string }) => title)).toEqual([QUAY.headline, 'When?'])
  expect(items[1]).not.toHaveProperty('date_published')
})

test('gives any text back as it was', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const [item] = JSON.parse(jsonFeed([article], SITE)).items
      expect([item.title, item.content_text, item.summary, item.authors[0].name]).toEqual([
        article.headline,
        article.articleBody,
        article.description,
        article.author?.[0]?.name,
      ])
    }),
  )
})
