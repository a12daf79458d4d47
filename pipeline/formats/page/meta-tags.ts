import { canonicalLanguage } from '../../language/canonical-language.js'
import type { Article } from '../../model/article.js'
import { followed } from '../followed.js'
import { element, type Markup } from '../markup/element.js'
import { picturesOf } from '../pictures-of.js'

/**
 * Tell an article in the tags that services read which show links: Open Graph with its article vocabulary, and X's cards.
 *
 * Source: https://ogp.me/, https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
 */
export function metaTags(article: Article): Markup[] {
  const { headline, description, url, publisher, datePublished, dateModified } = article
  const { articleSection, keywords = [], author = [], inLanguage } = article
  const pictures = picturesOf(article)
  const [first] = pictures
  return [
    ...property('og:type', 'article'),
    ...property('og:title', headline),
    ...property('og:description', description),
    ...property('og:url', followed(url)),
    ...property('og:site_name', publisher?.name),
    ...property('og:locale', localeOf(inLanguage)),
    ...pictures.flatMap((picture) => [
      ...property('og:image', picture.url),
      ...property('og:image:alt', picture.caption),
    ]),
    ...property('article:published_time', datePublished),
    ...property('article:modified_time', dateModified),
    // An author is an address of a profile here, not a name.
    ...author.flatMap((one) => property('article:author', 'url' in one ? followed(one.url) : undefined)),
    ...property('article:section', articleSection),
    ...keywords.flatMap((keyword) => property('article:tag', keyword)),
    ...named('twitter:card', first ? 'summary_large_image' : 'summary'),
    ...named('twitter:title', headline),
    ...named('twitter:description', description),
    ...named('twitter:image', first?.url),
    ...named('twitter:image:alt', first?.caption),
  ]
}

function property(name: string, content: string | undefined): Markup[] {
  return content === undefined ? [] : [element('meta', { property: name, content })]
}

function named(name: string, content: string | undefined): Markup[] {
  return content === undefined ? [] : [element('meta', { name, content })]
}

/** Open Graph's locale has a territory; a language without one is none. */
function localeOf(tag: string | undefined): string | undefined {
  const canonical = tag === undefined ? undefined : canonicalLanguage(tag)
  if (canonical === undefined) return undefined
  const { language, region } = new Intl.Locale(canonical)
  return region === undefined ? undefined : `${language}_${region}`
}
