import { toJson } from '../language/json/to-json.js'
import type { Catalogue, CatalogueEntry, WithdrawnEntry } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { isCatalogue, updateCatalogue } from './catalogue.js'
import { readJson } from './read-json.js'
import { fileSteps, type Step } from './steps.js'

/** The one file that names all articles; it is written last. */
const CATALOGUE = 'index.json'

/** Read the catalogue; undefined where nothing was published. */
export async function readCatalogue(output: OutputFolder): Promise<Catalogue | undefined> {
  return await readJson(output, CATALOGUE, isCatalogue)
}

/** Plan to put new entries into the catalogue in the stead of old ones. */
export async function catalogueSteps(
  output: OutputFolder,
  entries: readonly (CatalogueEntry | WithdrawnEntry)[],
): Promise<Step[]> {
  if (entries.length === 0) return []
  return await fileSteps(output, CATALOGUE, toJson(updateCatalogue(await readCatalogue(output), entries)))
}
