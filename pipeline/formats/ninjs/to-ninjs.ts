import { isInternetTime } from '../../language/is-internet-time.js'
import { isUri } from '../../language/is-uri.js'
import { toJson } from '../../language/json/to-json.js'
import type { Article, KillNotice } from '../../model/article.js'
import type { Status } from '../../model/edition.js'
import { bodyParagraphs } from '../body-paragraphs.js'
import { markupOf } from '../markup/element.js'
import { associationsOf } from './associations-of.js'
import { creditsOf } from './credits-of.js'
import { genreOf } from './genre-of.js'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const

/** What the news wire is told beside the article. */
export interface NinjsContext {
  /** What the item is known by in all its versions: an absolute URI. */
  readonly uri: string
  /** `usable` unless told. */
  readonly status?: Status
  /** Why it is not usable; a note to editors. */
  readonly reason?: string | undefined
  /** A name for people, such as the article's identity. */
  readonly slugline?: string
  /** When the first version was made, and when this one: RFC 3339. */
  readonly firstCreated?: string
  readonly versionCreated?: string
}

/**
 * Write an article for the news wire, as IPTC's ninjs 3.1. What is not usable has neither body nor description, whatever
 * is given: only what it takes to find it and take it away.
 *
 * A date without a time of day is left out, as ninjs knows instants only.
 *
 * Source: https://iptc.org/std/ninjs/
 */
export function toNinjs(article: Article | KillNotice, context: NinjsContext): string {
  const { headline, inLanguage, version, datePublished } = article
  const { uri, status = 'usable', reason, slugline, firstCreated, versionCreated } = context
  const isWhole = status === 'usable' && 'articleBody' in article
  return toJson({
    uri,
    standard: STANDARD,
    type: 'text',
    representationType: isWhole ? 'full' : 'partial',
    version: String(version),
    firstCreated: instant(firstCreated),
    versionCreated:
      instant(versionCreated) ??
      (isWhole ? instant(article.dateModified) : undefined) ??
      instant(datePublished),
    contentCreated: instant(datePublished),
    pubStatus: status,
    edNote: reason,
    language: inLanguage,
    title: headline,
    slugline,
    headlines: headlinesOf(article),
    ...(isWhole && contentOf(article)),
  })
}

function headlinesOf(article: Article | KillNotice) {
  const main = { role: 'main', contentType: 'text/plain', value: article.headline }
  const other = 'alternativeHeadline' in article ? article.alternativeHeadline : undefined
  return other === undefined ? [main] : [main, { ...main, role: 'alternative', value: other }]
}

function contentOf(article: Article) {
  const { articleBody, wordCount, description, correction = [], locationCreated, author = [] } = article
  const { articleSection, keywords = [], sourceOrganization, publisher } = article
  const credits = creditsOf(article)
  const people = credits.filter(({ person }) => person['@type'] === 'Person')
  const groups = credits.filter(({ person }) => person['@type'] === 'Organization')
  const genre = genreOf(article['@type'])
  return {
    by: some(author)
      ?.map(({ name }) => name)
      .join(', '),
    located: locationCreated?.name,
    descriptions: some([
      ...(description === undefined ? [] : [plain('summary', description)]),
      ...correction.map(({ text }) => plain('correction', text)),
    ]),
    bodies: [
      { ...plain('main', articleBody), wordCount, charCount: [...articleBody].length },
      {
        role: 'richtext',
        contentType: 'application/xhtml+xml',
        value: markupOf(bodyParagraphs(articleBody)),
        wordCount,
      },
    ],
    people: some(people)?.map(({ person, role }) => ({ name: person.name, rel: role })),
    organisations: some(groups)?.map(({ person, role }) => ({
      name: person.name,
      rel: role,
      uri: 'url' in person ? address(person.url) : undefined,
    })),
    places: locationCreated && [{ name: locationCreated.name, rel: 'located' }],
    subjects: some([
      ...(articleSection === undefined ? [] : [{ name: articleSection, rel: 'section' }]),
      ...keywords.map((name) => ({ name, rel: 'keyword' })),
    ]),
    genres: genre && [genre],
    infoSources: some([
      ...(sourceOrganization ? [{ name: sourceOrganization.name, role: 'source' }] : []),
      ...(publisher ? [{ name: publisher.name, role: 'publisher', uri: address(publisher.url) }] : []),
    ]),
    copyrightHolder: article.copyrightHolder?.name,
    copyrightNotice: article.copyrightNotice,
    rightsInfo: address(article.license) === undefined ? undefined : { linkedRights: article.license },
    associations: some(associationsOf(article)),
  }
}

function plain(role: string, value: string) {
  return { role, contentType: 'text/plain', value }
}

/** A list that has something in it. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

function instant(time: string | undefined): string | undefined {
  return time !== undefined && isInternetTime(time) ? time : undefined
}

function address(text: string | undefined): string | undefined {
  return text !== undefined && isUri(text) ? text : undefined
}
