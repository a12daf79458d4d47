import { toJson } from '../../language/json/to-json.js'
import type { Article, Author } from '../../model/article.js'
import { bodyParagraphs } from '../body-paragraphs.js'
import { followed } from '../followed.js'
import { markupOf } from '../markup/element.js'
import { picturesOf } from '../pictures-of.js'
import { type FeedEntry, feedEntries } from './feed-entries.js'
import type { Site } from './site.js'

/**
 * Write articles as a JSON Feed 1.1, newest first. An article without an address is left out.
 *
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(articles: readonly Article[], site: Site): string {
  const { name, home, description, logo, language, self } = site
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: home,
    feed_url: self,
    description,
    icon: logo,
    authors: [{ name, url: home, avatar: logo }],
    language,
    items: feedEntries(articles).map(itemOf),
  })
}

function itemOf({ article, url, published, updated }: FeedEntry) {
  const { headline, description, articleBody, author = [], inLanguage } = article
  const { articleSection, keywords = [] } = article
  const [picture] = picturesOf(article)
  const tags = [...(articleSection === undefined ? [] : [articleSection]), ...keywords]
  return {
    id: url,
    url,
    title: headline,
    content_html: markupOf(bodyParagraphs(articleBody)),
    content_text: articleBody,
    summary: description,
    image: picture?.url,
    date_published: published,
    date_modified: updated,
    authors: author.length > 0 ? author.map(authorOf) : undefined,
    tags: tags.length > 0 ? [...new Set(tags)] : undefined,
    language: inLanguage,
  }
}

function authorOf(author: Author) {
  return { name: author.name, url: 'url' in author ? followed(author.url) : undefined }
}
