import type { Article, Author } from '../../model/article.js'
import { bodyParagraphs } from '../body-paragraphs.js'
import { followed } from '../followed.js'
import { element, type Markup, markupOf } from '../markup/element.js'
import { lines } from '../markup/lines.js'
import { type FeedEntry, feedEntries, newestUpdate } from './feed-entries.js'
import type { Site } from './site.js'

/** What a feed without entries says of its last change, as it has to say something. */
const NEVER = '1970-01-01T00:00:00Z'

/**
 * Write articles as an Atom feed, newest first. An article without an address or without any date is left out, as Atom
 * demands both.
 *
 * Source: RFC 4287.
 */
export function atomFeed(articles: readonly Article[], site: Site): string {
  const { name, home, description, logo, language, self } = site
  const entries = feedEntries(articles)
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    lines(
      element('id', {}, home),
      element('title', {}, name),
      description === undefined ? undefined : element('subtitle', {}, description),
      element('updated', {}, newestUpdate(entries) ?? NEVER),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      self === undefined
        ? undefined
        : element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      // Entries without an author of their own have this one, which Atom demands.
      element('author', {}, element('name', {}, name), element('uri', {}, home)),
      logo === undefined ? undefined : element('logo', {}, logo),
      entries.flatMap((entry) => (entry.updated === undefined ? [] : entryOf(entry, entry.updated))),
    ),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}\n`
}

function entryOf({ article, url, published }: FeedEntry, updated: string): Markup {
  const { headline, description, articleBody, inLanguage, copyrightNotice } = article
  const { author = [], contributor = [], translator = [], articleSection, keywords = [] } = article
  const terms = new Set([...(articleSection === undefined ? [] : [articleSection]), ...keywords])
  return element(
    'entry',
    { 'xml:lang': inLanguage },
    lines(
      element('id', {}, url),
      element('title', {}, headline),
      element('link', { rel: 'alternate', type: 'text/html', href: url }),
      published === undefined ? undefined : element('published', {}, published),
      element('updated', {}, updated),
      author.map((one) => personOf('author', one)),
      [...contributor, ...translator].map((one) => personOf('contributor', one)),
      [...terms].map((term) => element('category', { term })),
      description === undefined ? undefined : element('summary', {}, description),
      element('content', { type: 'html' }, markupOf(bodyParagraphs(articleBody))),
      copyrightNotice === undefined ? undefined : element('rights', {}, copyrightNotice),
    ),
  )
}

function personOf(role: string, person: Author): Markup {
  const uri = 'url' in person ? followed(person.url) : undefined
  return element(
    role,
    {},
    element('name', {}, person.name),
    uri === undefined ? undefined : element('uri', {}, uri),
  )
}
