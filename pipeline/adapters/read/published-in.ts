import { type CatalogueReader, openCatalogue } from '../../edition/catalogue-reader.js'
import { ReadError } from '../../model/read-error.js'
import { folderReader } from './folder-reader.js'

/**
 * Open the catalogue of an output folder of the file system.
 *
 * @throws {ReadError} `NOTHING_PUBLISHED` where there is none.
 * @throws {OutputError} where it cannot be read, or is damaged.
 */
export async function publishedIn(folder: string): Promise<CatalogueReader> {
  const catalogue = await openCatalogue(folderReader(folder))
  if (catalogue) return catalogue
  throw new ReadError(
    'NOTHING_PUBLISHED',
    `No \`index.json\` in \`${folder}\`, expected the folder that \`presswright build\` wrote to`,
  )
}
