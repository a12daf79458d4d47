import { canonicalLanguage } from '../../language/canonical-language.js'
import type { Article, Author } from '../../model/article.js'
import { bodyParagraphs } from '../body-paragraphs.js'
import { followed } from '../followed.js'
import { element, type Markup, type Piece } from '../markup/element.js'
import { lines } from '../markup/lines.js'
import { picturesOf, type ShownPicture } from '../pictures-of.js'
import { toScriptTag } from '../script-tag.js'
import { directionOf } from './direction-of.js'
import { metaTags } from './meta-tags.js'
import { PAGE_STYLE } from './page-style.js'
import { shownDate } from './shown-date.js'

/**
 * Write an article as a whole HTML page that needs no other file but its pictures: what a reader is to see in semantic
 * elements, what a machine is to read in the script tag. It holds no word that the article does not, so that it is in one
 * language.
 */
export function articlePage(article: Article): string {
  const { inLanguage, headline, description, url, author = [] } = article
  const lang = inLanguage === undefined ? undefined : canonicalLanguage(inLanguage)
  const names = author.map(({ name }) => name).join(', ')
  const canonical = followed(url)
  const head = element(
    'head',
    {},
    lines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, headline),
      description === undefined ? undefined : element('meta', { name: 'description', content: description }),
      names === '' ? undefined : element('meta', { name: 'author', content: names }),
      canonical === undefined ? undefined : element('link', { rel: 'canonical', href: canonical }),
      metaTags(article),
      { markup: toScriptTag(article).trimEnd() },
      PAGE_STYLE,
    ),
  )
  const body = element('body', {}, lines(articleElement(article)))
  const html = element('html', { lang, dir: directionOf(lang) }, lines(head, body))
  return `<!doctype html>\n${html.markup}\n`
}

function articleElement(article: Article): Markup {
  const { correction = [], copyrightNotice, copyrightHolder, license, publisher } = article
  const rights = [
    copyrightNotice ?? (copyrightHolder && `© ${copyrightHolder.name}`),
    license === undefined ? undefined : link(license, license, 'license'),
    publisher && link(publisher.name, publisher.url),
  ].filter((one) => one !== undefined)
  return element(
    'article',
    {},
    lines(
      headerOf(article),
      picturesOf(article).map(figureOf),
      bodyParagraphs(article.articleBody),
      correction.map(({ text }) => element('aside', { class: 'correction' }, bodyParagraphs(text))),
      rights.length === 0
        ? undefined
        : element('footer', {}, lines(rights.map((one) => element('p', {}, one)))),
    ),
  )
}

function headerOf(article: Article): Markup {
  const { headline, alternativeHeadline, articleSection, description, author = [] } = article
  const { articleBody, datePublished, dateModified } = article
  // A description that the lead opens with would be read twice.
  const standfirst = description !== undefined && !articleBody.includes(description) ? description : undefined
  const dates = [...new Set([datePublished, dateModified])].filter((date) => date !== undefined)
  return element(
    'header',
    {},
    lines(
      articleSection === undefined ? undefined : element('p', { class: 'kicker' }, articleSection),
      element('h1', {}, headline),
      alternativeHeadline === undefined ? undefined : element('p', { class: 'deck' }, alternativeHeadline),
      standfirst === undefined ? undefined : element('p', { class: 'standfirst' }, standfirst),
      author.length === 0 ? undefined : element('p', { class: 'byline' }, joined(author.map(authorOf))),
      dates.length === 0
        ? undefined
        : element(
            'p',
            { class: 'dates' },
            joined(
              dates.map((date) => element('time', { datetime: date }, shownDate(date))),
              ' · ',
            ),
          ),
    ),
  )
}

function authorOf(author: Author): Piece {
  return link(author.name, 'url' in author ? author.url : undefined, 'author')
}

function figureOf({ url, caption, creditText }: ShownPicture): Markup {
  // What a picture shows nobody told but in its caption, which is read anyway.
  const image = element('img', { src: url, alt: '' })
  const words = [caption, creditText].filter((one) => one !== undefined)
  return element(
    'figure',
    {},
    image,
    words.length === 0 ? undefined : element('figcaption', {}, joined(words, ' ')),
  )
}

/** A link where the address is one of the web; no other may run when it is followed. */
function link(text: string, address: string | undefined, rel?: string): Piece {
  const href = followed(address)
  return href === undefined ? text : element('a', { href, rel }, text)
}

function joined(pieces: readonly Piece[], separator = ', '): Piece {
  return pieces.map((piece, i) => (i === 0 ? piece : [separator, piece]))
}
