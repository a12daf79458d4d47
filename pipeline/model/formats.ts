/** What an article can be written as beside JSON-LD, by the names that the configuration has for it. */
export const FORMATS = [
  'ninjs',
  'jsonfeed',
  'atom',
  'rss',
  'news-sitemap',
  'opengraph',
  'html',
  'ndjson',
] as const
export type Format = (typeof FORMATS)[number]

/** Formats that tell where articles are, and by whom they are published. */
export const ADDRESSED: readonly Format[] = ['ninjs', 'jsonfeed', 'atom', 'rss', 'news-sitemap']

/** The files that formats add to an article's own. */
export const FORMAT_FILES = ['article.ninjs.json', 'opengraph.html', 'page.html'] as const
export type FormatFile = (typeof FORMAT_FILES)[number]

/** Media types of what formats write, by the end of a file's name. */
const MEDIA_TYPES: readonly (readonly [end: string, type: string])[] = [
  ['.ninjs.json', 'application/json'],
  ['opengraph.html', 'text/html'],
  ['page.html', 'text/html'],
  ['feed.json', 'application/feed+json'],
  ['feed.atom', 'application/atom+xml'],
  ['feed.rss', 'application/rss+xml'],
  ['.xml', 'application/xml'],
  ['articles.ndjson', 'application/x-ndjson'],
]

/** Tell the media type of a file that a format writes; undefined for any other. */
export function mediaTypeOf(name: string): string | undefined {
  return MEDIA_TYPES.find(([end]) => name.endsWith(end))?.[1]
}

/** Whether a file in `latest` is one that a format writes for all articles together. */
export function isSiteFile(name: string): boolean {
  return /^(?:feed\.(?:json|atom|rss)|news-sitemap(?:-[1-9]\d*)?\.xml|articles\.ndjson)$/.test(name)
}
