import { createHash } from 'node:crypto'
import type { Article } from '../model/article.js'
import type { CatalogueEntry, FileEntries, FileEntry } from '../model/edition.js'
import { isSiteFile, mediaTypeOf } from '../model/formats.js'
import type { FileDigest, OutputFolder } from '../model/ports.js'
import type { AlsoWritten, SiteContent } from './also-written.js'
import { isWholeArticle } from './is-whole-article.js'
import { readJson } from './read-json.js'
import type { Step } from './steps.js'

/** What the catalogue is to say of the files of all articles together, and how they get there. */
export interface SitePlan {
  /** What is to be written before the catalogue. */
  readonly steps: readonly Step[]
  /** What is to be taken away when the catalogue does not name it any more. */
  readonly stale: readonly Step[]
  readonly files?: FileEntries | undefined
}

/**
 * Plan to write the files of all articles together, and to take away those that are not written any more.
 *
 * @param entries Give all articles that are published, as often as it is asked.
 * @param planned Give an article that a build which only checks has not written; undefined for any other.
 */
export async function siteSteps(
  output: OutputFolder,
  entries: () => AsyncIterable<CatalogueEntry>,
  also: AlsoWritten | undefined,
  planned?: (id: string) => Promise<Article | undefined>,
): Promise<SitePlan> {
  const read = async (entry: CatalogueEntry) =>
    (await planned?.(entry.id)) ?? (await readJson(output, entry.path, isWholeArticle))
  const unsorted = (await also?.ofSite(entries, read)) ?? new Map<string, SiteContent>()
  const steps: Step[] = []
  const files: Record<string, FileEntry> = {}
  // As a folder lists them; parts of a sitemap come before their index so too.
  for (const [name, content] of [...unsorted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = `latest/${name}`
    const digest = await digestOf(content)
    const there = await output.digest(path)
    files[name] = entryOf(name, digest)
    if (there?.integrity !== digest.integrity)
      steps.push({ kind: 'file', path, content: typeof content === 'string' ? content : content() })
  }
  const stale = (await output.list('latest')).filter((name) => isSiteFile(name) && !unsorted.has(name))
  return {
    steps,
    stale: stale.map((name): Step => ({ kind: 'withdraw', path: `latest/${name}` })),
    ...(unsorted.size > 0 && { files }),
  }
}

/** Tell the files of all articles together that lie in the folder. */
export async function siteFilesThere(output: OutputFolder): Promise<SitePlan> {
  const files: Record<string, FileEntry> = {}
  for (const name of (await output.list('latest')).filter(isSiteFile)) {
    const digest = await output.digest(`latest/${name}`)
    if (digest) files[name] = entryOf(name, digest)
  }
  return { steps: [], stale: [], ...(Object.keys(files).length > 0 && { files }) }
}

async function digestOf(content: SiteContent): Promise<FileDigest> {
  const hash = createHash('sha512')
  let size = 0
  for await (const piece of typeof content === 'string' ? [content] : content()) {
    hash.update(piece)
    size += Buffer.byteLength(piece)
  }
  return { size, integrity: `sha512-${hash.digest('base64')}` }
}

function entryOf(name: string, { size, integrity }: FileDigest): FileEntry {
  const mediaType = mediaTypeOf(name)
  return { ...(mediaType !== undefined && { mediaType }), size, integrity }
}
