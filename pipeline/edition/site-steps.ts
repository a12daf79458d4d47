import type { Article } from '../model/article.js'
import type { Catalogue, CatalogueEntry } from '../model/edition.js'
import { isSiteFile } from '../model/formats.js'
import type { OutputFolder } from '../model/ports.js'
import type { AlsoWritten } from './also-written.js'
import { filesEntry } from './catalogue.js'
import { digestedFiles } from './digested.js'
import { isWholeArticle } from './is-whole-article.js'
import { readJson } from './read-json.js'
import { fileSteps, type Step } from './steps.js'

/** What the catalogue is to say of the files of all articles together, and how they get there. */
export interface SitePlan {
  readonly steps: readonly Step[]
  readonly files?: Catalogue['files']
}

/**
 * Plan to write the files of all articles together, and to take away those that are not written any more.
 *
 * @param made Articles that were just made, by their identities; others are read.
 */
export async function siteSteps(
  output: OutputFolder,
  entries: readonly CatalogueEntry[],
  also: AlsoWritten | undefined,
  made: ReadonlyMap<string, Article>,
): Promise<SitePlan> {
  const read = async (entry: CatalogueEntry) =>
    made.get(entry.id) ?? (await readJson(output, entry.path, isWholeArticle))
  const unsorted = (await also?.ofSite(entries, read)) ?? []
  // As a folder lists them; parts of a sitemap come before their index so too.
  const files = new Map([...unsorted].sort(([a], [b]) => (a < b ? -1 : 1)))
  const written = await Promise.all(
    [...files].map(([name, content]) => fileSteps(output, `latest/${name}`, content)),
  )
  const stale = (await output.list('latest')).filter((name) => isSiteFile(name) && !files.has(name))
  const gone = stale.map((name): Step => ({ kind: 'withdraw', path: `latest/${name}` }))
  return {
    steps: [...written.flat(), ...gone],
    ...(files.size > 0 && { files: filesEntry(digestedFiles(Object.fromEntries(files))) }),
  }
}

/** Tell the files of all articles together that lie in the folder. */
export async function siteFilesThere(output: OutputFolder): Promise<Catalogue['files']> {
  const files: Record<string, string> = {}
  for (const name of (await output.list('latest')).filter(isSiteFile)) {
    const bytes = await output.read(`latest/${name}`)
    if (bytes) files[name] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }
  return Object.keys(files).length > 0 ? filesEntry(digestedFiles(files)) : undefined
}
