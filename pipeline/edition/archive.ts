import type { Article } from '../model/article.js'
import type { ArticleFiles, Edition } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { contentDigest } from './content-digest.js'
import { addVersion, headPath, type Inventory } from './inventory.js'
import { LAYOUT, objectId, objectPath } from './object-path.js'
import { readJson } from './read-json.js'

const ROOT = 'archive'

/** The newest version of an article that is kept. */
export interface Kept {
  readonly inventory: Inventory
  readonly edition: Edition
}

/** Read the newest version of an article; undefined where it has none. */
export async function lastKept(output: OutputFolder, id: string): Promise<Kept | undefined> {
  const object = `${ROOT}/${objectPath(objectId(id))}`
  const inventory = await readJson<Inventory>(output, `${object}/inventory.json`)
  if (!inventory) return undefined
  const path = headPath(inventory, 'article.json')
  const article = path === undefined ? undefined : await readJson<Article>(output, `${object}/${path}`)
  if (!article) throw new Error(`${object} holds no article in its version ${inventory.head}`)
  const version = Number(inventory.head.slice(1))
  return { inventory, edition: { version, article, contentDigest: contentDigest(article) } }
}

/**
 * Keep a new version of an article: its folder first, at once, then the object's inventory. A version whose folder is
 * there but whose inventory is not was never finished, and is put aside.
 */
export async function keep(
  output: OutputFolder,
  id: string,
  files: ArticleFiles,
  last: Inventory | undefined,
  created: Date,
): Promise<void> {
  const object = `${ROOT}/${objectPath(objectId(id))}`
  const message = last ? 'Content changed' : 'First version'
  const version = addVersion({
    id: objectId(id),
    files: new Map(Object.entries(files)),
    created,
    message,
    last,
  })
  const { head } = version.inventory
  if (!last) {
    await output.writeFolder(
      object,
      new Map([
        ['0=ocfl_object_1.1', 'ocfl_object_1.1\n'],
        ...version.files,
        ['inventory.json', version.json],
        ['inventory.json.sha512', version.sidecar],
      ]),
    )
    return
  }
  await output.remove(`${object}/${head}`)
  const inside = new Map([...version.files].map(([path, content]) => [path.slice(head.length + 1), content]))
  await output.writeFolder(`${object}/${head}`, inside)
  await output.write(`${object}/inventory.json`, version.json)
  await output.write(`${object}/inventory.json.sha512`, version.sidecar)
}

/** The files that make a folder an OCFL storage root. */
export function storageRootFiles(): ReadonlyMap<string, string> {
  const { extension, description, config } = LAYOUT
  return new Map([
    [`${ROOT}/0=ocfl_1.1`, 'ocfl_1.1\n'],
    [`${ROOT}/ocfl_layout.json`, `${JSON.stringify({ extension, description }, null, 2)}\n`],
    [`${ROOT}/extensions/${extension}/config.json`, `${JSON.stringify(config, null, 2)}\n`],
  ])
}
