import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { objectId, objectPath } from '../../pipeline/edition/object-path.js'

/** Where an article's inventory is, in a folder that has `output`. */
export function inventoryPath(cwd: string, id: string): string {
  return join(cwd, 'output/archive', objectPath(objectId(id)), 'inventory.json')
}

/** Take an article's newest version away, as its `edition.json` and the catalogue say. */
export async function withdraw(cwd: string, id: string, version: number): Promise<void> {
  const contentDigest = `sha256-${'c'.repeat(64)}`
  const said = { id, version, status: 'canceled', reason: 'It never voted', contentDigest }
  const content = JSON.stringify(said)
  const digest = createHash('sha512').update(content).digest('hex')
  const path = inventoryPath(cwd, id)
  const inventory = JSON.parse(await readFile(path, 'utf8'))
  inventory.manifest[digest] = [`v${version}/content/edition.json`]
  inventory.versions[`v${version}`].state[digest] = ['edition.json']
  await writeFile(path, JSON.stringify(inventory))
  await writeFile(join(dirname(path), `v${version}/content/edition.json`), content)
  const index = join(cwd, 'output/index.json')
  const { articles } = JSON.parse(await readFile(index, 'utf8'))
  const rest = articles.filter((entry: { readonly id: string }) => entry.id !== id)
  await writeFile(index, JSON.stringify({ articles: rest, withdrawn: [said] }))
}
