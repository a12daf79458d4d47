import pMap from 'p-map'
import { folderReader } from '../../adapters/read/folder-reader.js'
import { readCatalogue } from '../../adapters/read/read-catalogue.js'
import { readListed } from '../../adapters/read/read-listed.js'
import { bodyParagraphs } from '../../formats/body-paragraphs.js'
import { markupOf } from '../../formats/markup/element.js'
import { OutputError } from '../../model/output-error.js'
import { hasPrototypeName } from './has-prototype-name.js'
import type { LoaderContext } from './loader-context.js'

/** How many articles are read at once. */
const AT_ONCE = { concurrency: 8 } as const

/**
 * Bring Astro's store to what an output folder has: new and changed articles are read, those that are not published any
 * more are removed, all others are not touched.
 *
 * @param folder The output folder.
 * @returns How many articles were read, and how many removed.
 * @throws {ReadError} where nothing is published there, or a file is not as the catalogue tells.
 * @throws {OutputError} where the folder cannot be read, is damaged, or has an article that Astro cannot store.
 */
export async function loadArticles(
  folder: string,
  { store, parseData }: Pick<LoaderContext, 'store' | 'parseData'>,
): Promise<{ readonly read: number; readonly removed: number }> {
  const output = folderReader(folder)
  const { articles } = await readCatalogue(folder)
  const changed = articles.flatMap((entry) => {
    const digest = entry.files['article.json']?.integrity
    return digest === undefined || store.get(entry.id)?.digest !== digest ? { entry, digest } : []
  })
  const loaded = await pMap(
    changed,
    async ({ entry, digest }) => {
      const { id } = entry
      const article = await readListed(output, entry, { verify: true })
      if (hasPrototypeName(article))
        throw new OutputError(
          `\`${entry.path}\` has a property \`__proto__\`, expected none, as Astro cannot store it`,
          'EDAMAGED',
        )
      const data = await parseData({ id, data: { ...article } })
      return {
        id,
        data,
        digest: digest ?? '',
        rendered: { html: markupOf(bodyParagraphs(article.articleBody)) },
      }
    },
    AT_ONCE,
  )
  // All are read before the first is stored, so that a failure leaves the store as it was.
  for (const entry of loaded) store.set(entry)
  const ids = new Set(articles.map(({ id }) => id))
  const gone = store.keys().filter((id) => !ids.has(id))
  for (const id of gone) store.delete(id)
  return { read: loaded.length, removed: gone.length }
}
