import type { Article } from '../../model/article.js'
import { bodyParagraphs } from '../body-paragraphs.js'
import { element, type Markup, markupOf } from '../markup/element.js'
import { escapeMarkup } from '../markup/escape-markup.js'
import { lines } from '../markup/lines.js'
import { type FeedEntry, feedEntries, newestUpdate } from './feed-entries.js'
import type { Site } from './site.js'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
} as const

/**
 * Write articles as an RSS 2.0 feed, newest first. An article without an address is left out. Authors are Dublin Core's
 * creators, as RSS's own author is an e-mail address, which no article has.
 *
 * Source: https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile
 */
export function rssFeed(articles: readonly Article[], site: Site): string {
  const { name, home, description = name, logo, language, self } = site
  const entries = feedEntries(articles)
  const newest = newestUpdate(entries)
  const channel = element(
    'channel',
    {},
    lines(
      element('title', {}, name),
      element('link', {}, home),
      element('description', {}, escapeMarkup(description)),
      language === undefined ? undefined : element('language', {}, language),
      newest === undefined ? undefined : element('lastBuildDate', {}, mailDate(newest)),
      self === undefined
        ? undefined
        : element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
      logo === undefined
        ? undefined
        : element(
            'image',
            {},
            element('url', {}, logo),
            element('title', {}, name),
            element('link', {}, home),
          ),
      entries.map(itemOf),
    ),
  )
  const rss = element('rss', { version: '2.0', ...NAMESPACES }, lines(channel))
  return `<?xml version="1.0" encoding="utf-8"?>\n${rss.markup}\n`
}

function itemOf({ article, url, published, updated }: FeedEntry): Markup {
  const { headline, description, articleBody, author = [], articleSection, keywords = [] } = article
  const date = published ?? updated
  const categories = new Set([...(articleSection === undefined ? [] : [articleSection]), ...keywords])
  return element(
    'item',
    {},
    lines(
      element('title', {}, headline),
      element('link', {}, url),
      element('guid', { isPermaLink: 'true' }, url),
      date === undefined ? undefined : element('pubDate', {}, mailDate(date)),
      author.map(({ name }) => element('dc:creator', {}, name)),
      [...categories].map((category) => element('category', {}, category)),
      // A description is HTML in the text of XML.
      description === undefined ? undefined : element('description', {}, escapeMarkup(description)),
      element('content:encoded', {}, markupOf(bodyParagraphs(articleBody))),
    ),
  )
}

/** Write a time as mail does, which RSS demands: `Mon, 14 Oct 2024 21:23:00 GMT`. */
function mailDate(instant: string): string {
  return new Date(instant).toUTCString()
}
