import type { AlsoWritten, Made } from '../edition/also-written.js'
import type { Configuration } from '../model/configuration.js'
import type { FormatFile } from '../model/formats.js'
import type { Clock } from '../model/ports.js'
import { toNinjs } from './ninjs/to-ninjs.js'
import { articlePage } from './page/article-page.js'
import { openGraph } from './page/open-graph.js'
import { siteFiles } from './site-files.js'

/** Make the writer of the formats that a configuration names; undefined where it names none. */
export function alsoWritten(configuration: Configuration, clock: Clock): AlsoWritten | undefined {
  const { formats = [] } = configuration
  if (formats.length === 0) return undefined
  return {
    ofArticle: (made) => filesOf(made, configuration),
    ofSite: (entries, read) => siteFiles(entries, read, { configuration, now: clock.now() }),
  }
}

function filesOf(
  { id, edition, created, firstCreated }: Made,
  { formats = [] }: Configuration,
): Partial<Record<FormatFile, string>> {
  const { article, status, reason } = edition
  const { url: uri } = article
  const context = { status, reason, slugline: id, firstCreated, versionCreated: created }
  const isShown = status === 'usable' && 'articleBody' in article
  return {
    // An item of the wire has to have an address to be known by.
    ...(formats.includes('ninjs') &&
      uri !== undefined && { 'article.ninjs.json': toNinjs(article, { uri, ...context }) }),
    ...(isShown && formats.includes('opengraph') && { 'opengraph.html': openGraph(article) }),
    ...(isShown && formats.includes('html') && { 'page.html': articlePage(article) }),
  }
}
