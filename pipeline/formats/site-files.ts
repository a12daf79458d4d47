import pMap from 'p-map'
import type { Article } from '../model/article.js'
import type { Configuration } from '../model/configuration.js'
import type { CatalogueEntry } from '../model/edition.js'
import { atomFeed } from './feeds/atom-feed.js'
import { jsonFeed } from './feeds/json-feed.js'
import { newsSitemap } from './feeds/news-sitemap.js'
import { rssFeed } from './feeds/rss-feed.js'
import type { Site } from './feeds/site.js'
import { firstMoment } from './first-moment.js'
import { ndJson } from './nd-json.js'

/** How many articles a feed has: more than any reader takes in at a time, and no more than it loads gladly. */
const MOST_IN_FEED = 100
/** No article that a news sitemap tells is older than this before its time. */
const NEWS_AGE = 3 * 86_400_000

interface SiteContext {
  readonly configuration: Configuration
  readonly now: Date
}

/**
 * Write the files of all articles together that a configuration names. Feeds have the hundred newest. The time of the
 * news sitemap is that of the newest article, unless it is dated in the future, so that a build without news changes
 * nothing.
 */
export async function siteFiles(
  entries: readonly CatalogueEntry[],
  read: (entry: CatalogueEntry) => Promise<Article | undefined>,
  { configuration, now }: SiteContext,
): Promise<ReadonlyMap<string, string>> {
  const { formats = [], baseUrl } = configuration
  const dated = entries
    .map((entry) => ({ entry, time: timeOf(entry) }))
    .sort((a, b) => b.time - a.time || (a.entry.id < b.entry.id ? -1 : 1))
  const articlesOf = async (some: readonly { readonly entry: CatalogueEntry }[]) =>
    (await pMap(some, ({ entry }) => read(entry), { concurrency: 8 })).filter((one) => one !== undefined)

  const files = new Map<string, string>()
  const site = siteOf(configuration)
  if (site && formats.some((format) => ['jsonfeed', 'atom', 'rss'].includes(format))) {
    const newest = await articlesOf(dated.slice(0, MOST_IN_FEED))
    if (formats.includes('jsonfeed')) files.set('feed.json', jsonFeed(newest, site))
    if (formats.includes('atom')) files.set('feed.atom', atomFeed(newest, site))
    if (formats.includes('rss')) files.set('feed.rss', rssFeed(newest, site))
  }
  if (site && baseUrl !== undefined && formats.includes('news-sitemap')) {
    const time = Math.max(0, dated.find((one) => one.time <= now.getTime())?.time ?? 0)
    const news = await articlesOf(dated.filter((one) => one.time <= time && one.time >= time - NEWS_AGE))
    const addressOf = (name: string) => `${baseUrl.replace(/\/$/, '')}/${name}`
    for (const [name, content] of newsSitemap(news, { site, time: new Date(time), addressOf }))
      files.set(name, content)
  }
  if (formats.includes('ndjson'))
    files.set('articles.ndjson', ndJson(await articlesOf(entries.map((entry) => ({ entry })))))
  return files
}

/** Who publishes, as far as the configuration says it. */
function siteOf({ publisher, baseUrl, language }: Configuration): Site | undefined {
  const home = publisher?.url ?? baseUrl
  if (!publisher || home === undefined) return undefined
  const { name, logo } = publisher
  return { name, home, ...(logo !== undefined && { logo }), ...(language !== undefined && { language }) }
}

/** When an article was published, in milliseconds; before all others where nobody knows. */
function timeOf({ datePublished }: CatalogueEntry): number {
  const moment = firstMoment(datePublished)
  return moment === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(moment)
}
