import { toJson } from '../language/json/to-json.js'
import type { Edition, Signature } from '../model/edition.js'
import type { OutputFolder, WholeContent } from '../model/ports.js'
import { contentDigest } from './content-digest.js'
import type { Digested } from './digested.js'
import { EDITION_RECORD, isEditionRecord } from './edition-record.js'
import { addVersion, headPath, type Inventory, isInventory, sidecarOf } from './inventory.js'
import { isArticle } from './is-article.js'
import { LAYOUT, objectId, objectPath } from './object-path.js'
import { damaged, parseJson, readJson } from './read-json.js'
import { fileSteps, type Step } from './steps.js'

const ROOT = 'archive'

/** The newest version of an article that is kept. */
export interface Kept {
  readonly inventory: Inventory
  readonly edition: Edition
}

/** Plan the files that make a folder an OCFL storage root; none where they are there. */
export async function rootSteps(output: OutputFolder): Promise<Step[]> {
  const { extension, description, config } = LAYOUT
  const files: [string, string][] = [
    [`${ROOT}/0=ocfl_1.1`, 'ocfl_1.1\n'],
    [`${ROOT}/ocfl_layout.json`, toJson({ extension, description })],
    [`${ROOT}/extensions/${extension}/config.json`, toJson(config)],
  ]
  const steps = await Promise.all(files.map(([path, content]) => fileSteps(output, path, content)))
  return steps.flat()
}

/**
 * Read the newest version of an article, and plan how to put in order what an interrupted build left of a newer one.
 *
 * @returns No `kept` where no version is.
 * @throws {OutputError} where the archive is damaged.
 */
export async function lastKept(output: OutputFolder, id: string): Promise<{ kept?: Kept; steps: Step[] }> {
  const head = await readHead(output, objectId(id))
  if (!head) return { steps: [] }
  const { inventory, steps } = head
  const article = await head.file('article.json', isArticle)
  const { status, reason, contentDigest: digest } = await head.file(EDITION_RECORD, isEditionRecord)
  const edition: Edition = {
    version: Number(inventory.head.slice(1)),
    status,
    ...(reason !== undefined && { reason }),
    article,
    contentDigest: digest ?? contentDigest(article),
  }
  return { kept: { inventory, edition }, steps }
}

/** An object's newest version. */
interface Head {
  readonly inventory: Inventory
  /** Put in order what an interrupted build left of a newer version. */
  readonly steps: Step[]
  /** Read one of its files, which holds JSON of a known shape. */
  readonly file: <T>(name: string, is: (value: unknown) => value is T) => Promise<T>
}

/** Read the inventory of an object; undefined where there is none. */
export async function readHead(output: OutputFolder, id: string): Promise<Head | undefined> {
  const object = objectOf(id)
  const bytes = await output.read(`${object}/inventory.json`)
  if (!bytes) return undefined
  const json = new TextDecoder().decode(bytes)
  const inventory = parseJson(json, `${object}/inventory.json`, isInventory)
  return {
    inventory,
    steps: await mendingSteps(output, object, json, inventory),
    file: async (name, is) => {
      const path = `${object}/${headPath(inventory, name) ?? name}`
      const value = await readJson(output, path, is)
      if (value === undefined) throw damaged(path)
      return value
    },
  }
}

export interface VersionKept {
  /** The object's identifier. */
  readonly id: string
  /** Logical name to content. */
  readonly files: ReadonlyMap<string, Digested>
  /** Logical names whose content stays what it is in the version before. */
  readonly carried?: readonly string[]
  readonly last?: Inventory | undefined
  readonly created: Date
  readonly signature: Signature
  /** What happened, where the signature does not say it. */
  readonly event: string
}

/**
 * Plan to keep a new version of an object: its folder, then the object's inventory, which makes it the newest, and the
 * inventory's sidecar. A first version appears as a whole.
 */
export function versionStep({ id, files, carried, last, created, signature, event }: VersionKept): Step {
  const object = objectOf(id)
  const { inventory, content, json } = addVersion({
    id,
    files,
    carried: carried ?? [],
    created,
    message: signature.message ?? event,
    user: signature.user,
    last,
  })
  const inventories: [string, string][] = [
    ['inventory.json', json],
    ['inventory.json.sha512', sidecarOf(json)],
  ]
  const { head } = inventory
  const version: [string, WholeContent][] = [...content, ...inventories]
  const path = `${object}/${head}`
  if (last) {
    const own = inventories.map(([name, text]): [string, string] => [`${object}/${name}`, text])
    return { kind: 'version', path, folder: path, files: new Map(version), inventories: new Map(own) }
  }
  const inside = version.map(([name, text]): [string, WholeContent] => [`${head}/${name}`, text])
  return {
    kind: 'version',
    path,
    folder: object,
    files: new Map<string, WholeContent>([['0=ocfl_object_1.1', 'ocfl_object_1.1\n'], ...inside, ...inventories]),
    inventories: new Map(),
  }
}

/** Finish a version whose inventory is in place but for its sidecar, and remove one that did not get so far. */
export async function mendingSteps(
  output: OutputFolder,
  object: string,
  json: string,
  { head }: Inventory,
): Promise<Step[]> {
  const steps: Step[] = []
  const sidecar = await output.read(`${object}/inventory.json.sha512`)
  if (!sidecar || new TextDecoder().decode(sidecar) !== sidecarOf(json)) {
    // The version's own copy tells an inventory that was just put in place from a damaged one.
    const copy = await output.read(`${object}/${head}/inventory.json`)
    if (!copy || new TextDecoder().decode(copy) !== json) throw damaged(`${object}/inventory.json`)
    steps.push({ kind: 'mend', path: `${object}/inventory.json.sha512`, content: sidecarOf(json) })
  }
  const next = `v${Number(head.slice(1)) + 1}`
  if ((await output.list(object)).includes(next)) steps.push({ kind: 'clear', path: `${object}/${next}` })
  return steps
}

/** Path of an object below the output folder. */
export function objectOf(id: string): string {
  return `${ROOT}/${objectPath(id)}`
}
