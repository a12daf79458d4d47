import pMap from 'p-map'
import { toJson } from '../language/json/to-json.js'
import type { Catalogue, CatalogueEntry, WithdrawnEntry } from '../model/edition.js'
import type { OutputFolder, OutputReader } from '../model/ports.js'
import { isCatalogue, updateCatalogue } from './catalogue.js'
import { readJson } from './read-json.js'
import { fileSteps, type Step } from './steps.js'

/** The one file that names all articles; it is written last. */
const CATALOGUE = 'index.json'

/** Read the catalogue; undefined where nothing was published. */
export async function readCatalogue(output: OutputReader): Promise<Catalogue | undefined> {
  return await readJson(output, CATALOGUE, isCatalogue)
}

/**
 * Plan to put new entries into the catalogue in the stead of old ones.
 *
 * @param digestOf How to digest an article as a graph, where entries without such a digest are to get one.
 */
export async function catalogueSteps(
  output: OutputFolder,
  entries: readonly (CatalogueEntry | WithdrawnEntry)[],
  digestOf?: (article: object) => Promise<string>,
): Promise<Step[]> {
  if (entries.length === 0) return []
  const catalogue = updateCatalogue(await readCatalogue(output), entries)
  const articles = digestOf
    ? await pMap(catalogue.articles, (entry) => withGraphDigest(entry, output, digestOf), { concurrency: 4 })
    : catalogue.articles
  return await catalogueFileSteps(output, { ...catalogue, articles })
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

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
