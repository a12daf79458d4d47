import type { ArticleFiles, Edition } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import type { Changes } from './changes.js'
import { contentDigest } from './content-digest.js'
import { addVersion, headPath, type Inventory, isInventory, sidecarOf } from './inventory.js'
import { isArticle } from './is-article.js'
import { LAYOUT, objectId, objectPath } from './object-path.js'
import { damaged, parseJson, readJson } from './read-json.js'

const ROOT = 'archive'

/** The newest version of an article that is kept. */
export interface Kept {
  readonly inventory: Inventory
  readonly edition: Edition
}

/** Put the files in place that make a folder an OCFL storage root. */
export async function putStorageRoot(changed: Changes): Promise<void> {
  const { extension, description, config } = LAYOUT
  await changed.put(`${ROOT}/0=ocfl_1.1`, 'ocfl_1.1\n')
  await changed.put(`${ROOT}/ocfl_layout.json`, `${JSON.stringify({ extension, description }, null, 2)}\n`)
  await changed.put(`${ROOT}/extensions/${extension}/config.json`, `${JSON.stringify(config, null, 2)}\n`)
}

/**
 * Read the newest version of an article, after what an interrupted build left of a newer one was put in order.
 *
 * @returns Undefined where no version is kept.
 * @throws {OutputError} where the archive is damaged.
 */
export async function lastKept(
  output: OutputFolder,
  id: string,
  changed: Changes,
): Promise<Kept | undefined> {
  const object = objectOf(id)
  const bytes = await output.read(`${object}/inventory.json`)
  if (!bytes) return undefined
  const json = new TextDecoder().decode(bytes)
  const inventory = parseJson(json, `${object}/inventory.json`, isInventory)
  await mend(output, object, json, inventory, changed)
  const path = `${object}/${headPath(inventory, 'article.json') ?? 'article.json'}`
  const article = await readJson(output, path, isArticle)
  if (!article) throw damaged(path)
  const version = Number(inventory.head.slice(1))
  return { inventory, edition: { version, article, contentDigest: contentDigest(article) } }
}

/**
 * Keep a new version of an article: its folder first, at once, then the object's inventory, which makes it the newest,
 * and the inventory's sidecar. A first version appears as a whole.
 */
export async function keep(
  output: OutputFolder,
  id: string,
  files: ArticleFiles,
  last: Inventory | undefined,
  created: Date,
  changed: Changes,
): Promise<void> {
  const object = objectOf(id)
  const { inventory, content, json } = addVersion({
    id: objectId(id),
    files: new Map(Object.entries(files)),
    created,
    message: last ? 'Content changed' : 'First version',
    last,
  })
  const inventories = [
    ['inventory.json', json],
    ['inventory.json.sha512', sidecarOf(json)],
  ] as const
  const version = new Map([...content, ...inventories])
  await changed.write(`${object}/${inventory.head}`, async () => {
    if (last) {
      await output.writeFolder(`${object}/${inventory.head}`, version)
      for (const [name, text] of inventories) await output.write(`${object}/${name}`, text)
    } else {
      const inside = [...version].map(([path, text]) => [`${inventory.head}/${path}`, text] as const)
      await output.writeFolder(
        object,
        new Map([['0=ocfl_object_1.1', 'ocfl_object_1.1\n'], ...inside, ...inventories]),
      )
    }
  })
}

/** Finish a version whose inventory is in place but for its sidecar, and remove one that did not get so far. */
async function mend(
  output: OutputFolder,
  object: string,
  json: string,
  { head }: Inventory,
  changed: Changes,
): Promise<void> {
  const sidecar = await output.read(`${object}/inventory.json.sha512`)
  if (!sidecar || new TextDecoder().decode(sidecar) !== sidecarOf(json)) {
    // The version's own copy tells an inventory that was just put in place from a damaged one.
    const copy = await output.read(`${object}/${head}/inventory.json`)
    if (!copy || new TextDecoder().decode(copy) !== json) throw damaged(`${object}/inventory.json`)
    await changed.put(`${object}/inventory.json.sha512`, sidecarOf(json))
  }
  const next = `v${Number(head.slice(1)) + 1}`
  if ((await output.list(object)).includes(next)) {
    await changed.write(`${object}/${next}`, () => output.remove(`${object}/${next}`))
  }
}

function objectOf(id: string): string {
  return `${ROOT}/${objectPath(objectId(id))}`
}
