import pMap from 'p-map'
import type { SiteContent } from '../edition/also-written.js'
import { inOrder } from '../edition/in-order.js'
import type { Article } from '../model/article.js'
import type { Configuration } from '../model/configuration.js'
import type { CatalogueEntry } from '../model/edition.js'
import type { Format } from '../model/formats.js'
import { datedEntries } from './dated-entries.js'
import { atomFeed } from './feeds/atom-feed.js'
import { jsonFeed } from './feeds/json-feed.js'
import { newsSitemap } from './feeds/news-sitemap.js'
import { rssFeed } from './feeds/rss-feed.js'
import type { Site } from './feeds/site.js'
import { ndJson } from './nd-json.js'

/** How many articles a feed has: more than any reader takes in at a time, and no more than it loads gladly. */
const MOST_IN_FEED = 100
/** Articles that are read at once. */
const AT_ONCE = 8
const FEEDS: readonly Format[] = ['jsonfeed', 'atom', 'rss']
const DATED: readonly Format[] = [...FEEDS, 'news-sitemap']

interface SiteContext {
  readonly configuration: Configuration
  readonly now: Date
}

/**
 * Write the files of all articles together that a configuration names. Feeds have the hundred newest. The time of the
 * news sitemap is that of the newest article, unless it is dated in the future, so that a build without news changes
 * nothing. Of all articles none are held but those of feeds and sitemap.
 */
export async function siteFiles(
  entries: () => AsyncIterable<CatalogueEntry>,
  read: (entry: CatalogueEntry) => Promise<Article | undefined>,
  { configuration, now }: SiteContext,
): Promise<ReadonlyMap<string, SiteContent>> {
  const { formats = [], baseUrl } = configuration
  const articlesOf = async (some: readonly CatalogueEntry[]) =>
    (await pMap(some, read, { concurrency: AT_ONCE })).filter((one) => one !== undefined)

  const files = new Map<string, SiteContent>()
  const site = siteOf(configuration)
  const dated =
    site && formats.some((format) => DATED.includes(format))
      ? await datedEntries(entries(), MOST_IN_FEED, now.getTime())
      : undefined
  if (site && dated && formats.some((format) => FEEDS.includes(format))) {
    const newest = await articlesOf(dated.newest)
    if (formats.includes('jsonfeed')) files.set('feed.json', jsonFeed(newest, site))
    if (formats.includes('atom')) files.set('feed.atom', atomFeed(newest, site))
    if (formats.includes('rss')) files.set('feed.rss', rssFeed(newest, site))
  }
  if (site && dated && baseUrl !== undefined && formats.includes('news-sitemap')) {
    const news = await pMap(dated.news, async (entry) => withoutBody(await read(entry)), {
      concurrency: AT_ONCE,
    })
    const addressOf = (name: string) => `${baseUrl.replace(/\/$/, '')}/${name}`
    const context = { site, time: new Date(dated.time), addressOf }
    for (const [name, content] of newsSitemap(
      news.filter((one) => one !== undefined),
      context,
    ))
      files.set(name, content)
  }
  if (formats.includes('ndjson')) files.set('articles.ndjson', () => ndJson(articlesIn(entries(), read)))
  return files
}

async function* articlesIn(
  entries: AsyncIterable<CatalogueEntry>,
  read: (entry: CatalogueEntry) => Promise<Article | undefined>,
): AsyncGenerator<Article> {
  for await (const article of inOrder(entries, AT_ONCE, read)) if (article) yield article
}

/** Let go of what a sitemap does not tell: there may be many of a few days. */
function withoutBody(article: Article | undefined): Article | undefined {
  return article && { ...article, articleBody: '' }
}

/** Who publishes, as far as the configuration says it. */
function siteOf({ publisher, baseUrl, language }: Configuration): Site | undefined {
  const home = publisher?.url ?? baseUrl
  if (!publisher || home === undefined) return undefined
  const { name, logo } = publisher
  return { name, home, ...(logo !== undefined && { logo }), ...(language !== undefined && { language }) }
}
