import { readCatalogue as catalogueOf } from '../../edition/catalogue-file.js'
import type { Catalogue } from '../../model/edition.js'
import { ReadError } from '../../model/read-error.js'
import { folderReader } from './folder-reader.js'

/**
 * Read what an output folder has: `index.json`.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 * @throws {ReadError} `NOTHING_PUBLISHED` where there is none.
 * @throws {OutputError} where it cannot be read, or is damaged.
 */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const catalogue = await catalogueOf(folderReader(folder))
  if (catalogue) return catalogue
  throw new ReadError(
    'NOTHING_PUBLISHED',
    `No \`index.json\` in \`${folder}\`, expected the folder that \`presswright build\` wrote to`,
  )
}
