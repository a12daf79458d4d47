import { ARTICLE_FILES, type ArticleFile, type Entry } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { mendingSteps, objectOf } from './archive.js'
import { entryOf, withdrawnEntryOf } from './catalogue.js'
import { digestedFiles } from './digested.js'
import { EDITION_RECORD, isEditionRecord } from './edition-record.js'
import { formatFilesThere } from './format-steps.js'
import { headPath, type Inventory, isInventory, sidecarOf } from './inventory.js'
import { isArticle } from './is-article.js'
import { isEvidence } from './is-evidence.js'
import { objectId } from './object-path.js'
import { hidingSteps } from './plan-article.js'
import { entryOfRecord } from './purged.js'
import { parseJson, unlessDamaged } from './read-json.js'
import { fileSteps, type Step } from './steps.js'

export interface RepairPlan {
  readonly steps: readonly Step[]
  /** What the catalogue is to say of the object's article; absent where it cannot be told. */
  readonly entry?: Entry
  readonly left: readonly { readonly path: string; readonly reason: string }[]
}

/** Files that follow from the article alone; the others may have been written anew since the version was kept. */
const OF_ARTICLE: readonly ArticleFile[] = ['article.json', 'article.html']

/** Plan to mend one object, and what is published of it. */
export async function planRepair(object: string, output: OutputFolder): Promise<RepairPlan> {
  const found = await soundInventory(object, output)
  if (!found) {
    const reason = 'no inventory there is vouched for by its sidecar; restore the object from a copy'
    return { steps: [], left: [{ path: `${object}/inventory.json`, reason }] }
  }
  const { inventory, steps } = found
  const textAt = async (at: string) => {
    const path = `${object}/${at}`
    const bytes = await output.read(path)
    return bytes && { path, text: new TextDecoder().decode(bytes) }
  }
  const textOf = (name: string) => textAt(headPath(inventory, name) ?? name)
  const record = await parsed(textOf(EDITION_RECORD), isEditionRecord)
  if (record?.purged) {
    // An article that came back after it was purged has an object of its own, which tells of it.
    const isBack = (await output.read(`${objectOf(objectId(record.id))}/inventory.json`)) !== undefined
    return { steps, ...(!isBack && { entry: entryOfRecord(record) }), left: [] }
  }
  const article = await parsed(textOf('article.json'), isArticle)
  if (!record || !article) {
    const path = `${object}/${headPath(inventory, record ? 'article.json' : EDITION_RECORD) ?? inventory.head}`
    return { steps, left: [{ path, reason: 'it is damaged; restore the object from a copy' }] }
  }
  const { id, status, reason, contentDigest = '' } = record
  const version = Number(inventory.head.slice(1))
  const edition = { version, status, ...(reason !== undefined && { reason }), article, contentDigest }
  const evidence = await parsed(textAt(lastEvidence(inventory)), isEvidence)
  // Where the catalogue told it before, it says the same as the last build did.
  const source = evidence?.source.path
  if (status !== 'usable' || !('articleBody' in article)) {
    const entry = withdrawnEntryOf(
      id,
      source,
      { ...edition, status: status === 'usable' ? 'canceled' : status },
      digestedFiles(await formatFilesThere(output, id, 'withdrawn')),
    )
    return { steps: [...steps, ...(await hidingSteps(id, output))], entry, left: [] }
  }
  const files: Record<string, string> = {}
  const view: Step[] = []
  for (const name of ARTICLE_FILES) {
    const kept = (await textOf(name))?.text
    const shown = OF_ARTICLE.includes(name) ? undefined : await output.read(`latest/${id}/${name}`)
    const text = shown ? new TextDecoder().decode(shown) : kept
    if (text === undefined) continue
    files[name] = text
    view.push(...(await fileSteps(output, `latest/${id}/${name}`, text)))
  }
  // What formats wrote follows from the article; the next build writes it anew.
  const formats = await formatFilesThere(output, id, 'latest')
  return {
    steps: [...steps, ...view],
    entry: entryOf(id, source ?? '', { ...edition, article }, digestedFiles({ ...files, ...formats })),
    left: [],
  }
}

/** Where the newest evidence lies; a killed version has none of its own. */
function lastEvidence({ manifest }: Inventory): string {
  const paths = Object.values(manifest).flat()
  return paths.filter((path) => path.endsWith('/content/evidence.json')).at(-1) ?? 'evidence.json'
}

/**
 * Read an object's inventory, or that of its newest version whose sidecar vouches for it, and plan to put that in its
 * place.
 */
async function soundInventory(
  object: string,
  output: OutputFolder,
): Promise<{ inventory: Inventory; steps: Step[] } | undefined> {
  const own = await readInventory(object, output)
  const mending = own && (await mendingSteps(output, object, own.json, own.inventory).catch(unlessDamaged))
  if (own && mending) return { inventory: own.inventory, steps: mending }
  const versions = (await output.list(object)).filter((name) => /^v[1-9]\d*$/.test(name))
  for (const version of versions.sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)))) {
    const copy = await readInventory(`${object}/${version}`, output)
    const sidecar = copy && (await output.read(`${object}/${version}/inventory.json.sha512`))
    if (!copy || copy.inventory.head !== version || !sidecar) continue
    if (new TextDecoder().decode(sidecar) !== sidecarOf(copy.json)) continue
    const steps: Step[] = [
      { kind: 'mend', path: `${object}/inventory.json`, content: copy.json },
      { kind: 'mend', path: `${object}/inventory.json.sha512`, content: sidecarOf(copy.json) },
    ]
    return { inventory: copy.inventory, steps }
  }
  return undefined
}

async function readInventory(folder: string, output: OutputFolder) {
  const path = `${folder}/inventory.json`
  const bytes = await output.read(path)
  if (!bytes) return undefined
  const json = new TextDecoder().decode(bytes)
  const inventory = whole(() => parseJson(json, path, isInventory))
  return inventory && { json, inventory }
}

async function parsed<T>(
  read: Promise<{ path: string; text: string } | undefined>,
  is: (value: unknown) => value is T,
): Promise<T | undefined> {
  const file = await read
  return file && whole(() => parseJson(file.text, file.path, is))
}

/** Read something, or nothing where it is damaged. */
function whole<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    return unlessDamaged(error)
  }
}
