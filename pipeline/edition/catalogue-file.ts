import pMap from 'p-map'
import { isObject } from '../language/json/is-object.js'
import { toJson } from '../language/json/to-json.js'
import type { Article } from '../model/article.js'
import type { Catalogue, CatalogueEntry, WithdrawnEntry } from '../model/edition.js'
import type { OutputFolder, OutputReader } from '../model/ports.js'
import type { AlsoWritten } from './also-written.js'
import { isCatalogue, updateCatalogue } from './catalogue.js'
import { readJson } from './read-json.js'
import { siteSteps } from './site-steps.js'
import { fileSteps, type Step } from './steps.js'

/** The one file that names all articles; it is written last. */
const CATALOGUE = 'index.json'

/** Read the catalogue; undefined where nothing was published. */
export async function readCatalogue(output: OutputReader): Promise<Catalogue | undefined> {
  return await readJson(output, CATALOGUE, isCatalogue)
}

export interface CatalogueOptions {
  /** How to digest an article as a graph, where entries without such a digest are to get one. */
  readonly digestOf?: ((article: object) => Promise<string>) | undefined
  /** How to write the files of all articles together; without it there are none. */
  readonly also?: AlsoWritten | undefined
  /** Articles that were just made, by their identities. */
  readonly made?: ReadonlyMap<string, Article>
}

/**
 * Plan to put new entries into the catalogue in the stead of old ones, and before it to write what follows from all
 * articles together.
 */
export async function catalogueSteps(
  output: OutputFolder,
  entries: readonly (CatalogueEntry | WithdrawnEntry)[],
  { digestOf, also, made = new Map() }: CatalogueOptions = {},
): Promise<Step[]> {
  if (entries.length === 0) return []
  const catalogue = updateCatalogue(await readCatalogue(output), entries)
  const articles = digestOf
    ? await pMap(catalogue.articles, (entry) => withGraphDigest(entry, output, digestOf), { concurrency: 4 })
    : catalogue.articles
  const { steps, files } = await siteSteps(output, articles, also, made)
  return [
    ...steps,
    ...(await catalogueFileSteps(output, { ...catalogue, articles, ...(files && { files }) })),
  ]
}

/** Plan to write a whole catalogue. */
export async function catalogueFileSteps(output: OutputFolder, catalogue: Catalogue): Promise<Step[]> {
  return await fileSteps(output, CATALOGUE, toJson(catalogue))
}

async function withGraphDigest(
  entry: CatalogueEntry,
  output: OutputFolder,
  digestOf: (article: object) => Promise<string>,
): Promise<CatalogueEntry> {
  if (entry.graphDigest !== undefined) return entry
  const article = await readJson(output, entry.path, isObject)
  // A build that only checks has not written it.
  if (!article) return entry
  const { files, ...rest } = entry
  return { ...rest, graphDigest: await digestOf(article), files }
}
