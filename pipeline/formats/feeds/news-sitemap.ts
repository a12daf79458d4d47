import type { Article } from '../../model/article.js'
import { element, type Markup } from '../markup/element.js'
import { lines } from '../markup/lines.js'
import { type FeedEntry, feedEntries } from './feed-entries.js'
import { newsLanguage } from './news-language.js'
import type { Site } from './site.js'

/** How many articles Google takes in one news sitemap. */
const MOST = 1_000
const DAY = 86_400_000
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9'

export interface NewsSitemapContext {
  readonly site: Site
  /** Only articles of the two days before this are told. */
  readonly time: Date
  /** Absolute address of a file with this name. */
  readonly addressOf: (name: string) => string
}

/**
 * Write the articles of two days as Google's news sitemap: `news-sitemap.xml` or, with over a thousand articles, files of
 * a thousand and an index of that name; none where there is no such article, as a sitemap has one at least. An article
 * without an address, a date or a known language is left out.
 *
 * @returns Contents by name, the index last.
 *
 * Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(articles: readonly Article[], context: NewsSitemapContext): Map<string, string> {
  const { site, time, addressOf } = context
  const urls = feedEntries(articles)
    .filter((entry) => isNews(entry, time.getTime()))
    .flatMap((entry) => urlOf(entry, site) ?? [])
  if (urls.length === 0) return new Map()
  if (urls.length <= MOST) return new Map([['news-sitemap.xml', urlSet(urls)]])
  const parts: [string, string][] = []
  for (let at = 0; at < urls.length; at += MOST) {
    parts.push([`news-sitemap-${parts.length + 1}.xml`, urlSet(urls.slice(at, at + MOST))])
  }
  const sitemaps = parts.map(([name]) => element('sitemap', {}, element('loc', {}, addressOf(name))))
  const index = element('sitemapindex', { xmlns: SITEMAPS }, lines(sitemaps))
  return new Map([...parts, ['news-sitemap.xml', xml(index)]])
}

/** Whether any moment of the article's date is one of the two days. */
function isNews({ article: { datePublished = '' }, published }: FeedEntry, time: number): boolean {
  if (published === undefined) return false
  const first = Date.parse(published)
  const last = datePublished.includes('T') ? first : first + DAY - 1
  return first <= time && last >= time - 2 * DAY
}

function urlOf({ article, url }: FeedEntry, site: Site): Markup | undefined {
  const { headline, datePublished = '', inLanguage } = article
  const language = newsLanguage(inLanguage ?? site.language)
  if (language === undefined) return undefined
  return element(
    'url',
    {},
    element('loc', {}, url),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        element('news:name', {}, site.name),
        element('news:language', {}, language),
      ),
      element('news:publication_date', {}, datePublished),
      element('news:title', {}, headline),
    ),
  )
}

function urlSet(urls: readonly Markup[]): string {
  const namespaces = { xmlns: SITEMAPS, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }
  return xml(element('urlset', namespaces, lines(urls)))
}

function xml({ markup }: Markup): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup}\n`
}
