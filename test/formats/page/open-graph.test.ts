import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGraph } from '../../../pipeline/formats/page/open-graph.js'
import { anyArticle, QUAY, SWAN } from '../played-articles.js'
import { heldByMarkup } from '../read-xml.js'
import { htmlElements } from './html-elements.js'

/** Names and values as a browser finds them in the head of a page. */
function tagsOf(block: string): [string, string][] {
  const { elements, errors } = htmlElements(`<!doctype html><html><head>${block}</head><body></body></html>`)
  expect(errors).toEqual([])
  const names = elements.map(({ name }) => name)
  expect(names.filter((name) => name !== 'meta')).toEqual(['html', 'head', 'body'])
  return elements
    .filter(({ name }) => name === 'meta')
    .map(({ attributes }) => [attributes.property ?? attributes.name ?? '', attributes.content ?? ''])
}

test('tells all that links are shown with', () => {
  expect(tagsOf(openGraph(QUAY))).toEqual([
    ['og:type', 'article'],
    ['og:title', QUAY.headline],
    ['og:description', QUAY.description],
    ['og:url', 'https://example.org/news/trade/quay'],
    ['og:site_name', 'The Gull'],
    ['og:locale', 'en_GB'],
    ['og:image', 'https://example.org/quay.jpg'],
    ['og:image:alt', 'The crane'],
    ['og:image', 'https://example.org/boxes.jpg'],
    ['article:published_time', '2024-05-09T16:30:00+02:00'],
    ['article:modified_time', '2024-05-10T08:00:00Z'],
    ['article:author', 'https://example.org/data'],
    ['article:section', 'Trade'],
    ['article:tag', 'ports'],
    ['article:tag', 'cranes'],
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', QUAY.headline],
    ['twitter:description', QUAY.description],
    ['twitter:image', 'https://example.org/quay.jpg'],
    ['twitter:image:alt', 'The crane'],
  ])
})

test('says nothing that the article does not', () => {
  expect(openGraph({ ...SWAN, inLanguage: 'en' })).toBe(
    [
      '<meta property="og:type" content="article"/>',
      '<meta property="og:title" content="Swan lands"/>',
      '<meta property="og:url" content="https://example.org/news/swan"/>',
      '<meta property="article:published_time" content="2024-05-10"/>',
      '<meta name="twitter:card" content="summary"/>',
      '<meta name="twitter:title" content="Swan lands"/>',
      '',
    ].join('\n'),
  )
})

test('no text breaks out of its tag', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const tags = new Map(tagsOf(openGraph(article)))
      expect(tags.get('og:title')).toBe(heldByMarkup(article.headline))
      expect(tags.get('article:section')).toBe(heldByMarkup(article.articleSection ?? ''))
      expect(tags.get('twitter:image:alt')).toBe(heldByMarkup(caption(article.image)))
    }),
  )
})

function caption(images: typeof QUAY.image): string {
  const [first] = images ?? []
  return typeof first === 'object' ? (first.caption ?? '') : ''
}
