import { isObject } from '../../language/json/is-object.js'
import type { JsonObject, JsonValue } from '../../language/json/json-value.js'
import { readJson } from '../../language/json/read-json.js'
import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { member } from '../ocfl/member.js'
import { shown } from '../shown.js'
import type { ArticleEntry, CatalogueRead, FilesRead, PurgedEntry, WithdrawnEntry } from './catalogue-read.js'
import type { PromiseCode } from './codes.js'

const PATH = 'index.json'
/** The most bytes of an index that are read, some 200,000 articles. */
const MOST = 256_000_000

/**
 * Read the index of an output folder, and report what is not as a build writes it; such an entry is left out.
 *
 * @returns Undefined where there is no index, or it is none.
 */
export async function readCatalogue(
  folder: Folder,
  report: Report<PromiseCode>,
): Promise<CatalogueRead | undefined> {
  const say = (found: string) => report('P012', PATH, found)
  const bytes = await folder.read(PATH, MOST + 1)
  if (!bytes) {
    say('No index')
    return undefined
  }
  if (bytes.length > MOST) {
    say(`More than ${MOST.toLocaleString('en')} bytes, which are not read`)
    return undefined
  }
  const read = readJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), { characters: MOST })
  if (!read.ok) {
    say(`No JSON: ${read.problems[0]?.message ?? 'unreadable'} at character ${read.problems[0]?.offset ?? 0}`)
    return undefined
  }
  const { value, duplicates } = read
  if (duplicates) say('A name that stands twice in one object')
  const articles = isObject(value) ? member(value, 'articles') : undefined
  const withdrawn = (isObject(value) ? member(value, 'withdrawn') : undefined) ?? []
  if (!Array.isArray(articles) || !Array.isArray(withdrawn)) {
    say('No list of `articles`, or `withdrawn` that is no list')
    return undefined
  }
  const told = isObject(value) ? member(value, 'files') : undefined
  const files = filesRead(told ?? {})
  if (!files) say('Unexpected entry of `files`')
  const known = new Set<string>()
  const entriesOf = <Entry extends { readonly id: string }>(
    list: readonly JsonValue[],
    name: string,
    read: (value: JsonObject) => Entry | undefined,
  ) =>
    list.flatMap((one, i) => {
      const entry = isObject(one) ? read(one) : undefined
      if (!entry) say(`Unexpected entry ${i} of \`${name}\``)
      else if (known.has(entry.id)) report('P016', PATH, `A second entry of ${shown(entry.id)}`)
      else {
        known.add(entry.id)
        return [entry]
      }
      return []
    })
  return {
    articles: entriesOf(articles, 'articles', articleEntry),
    withdrawn: entriesOf(withdrawn, 'withdrawn', withdrawnEntry),
    files: files ?? new Map(),
  }
}

function articleEntry(value: JsonObject): ArticleEntry | undefined {
  const head = headOf(value)
  const files = filesRead(member(value, 'files'))
  if (!head || !files || member(value, 'path') !== `latest/${head.id}/article.json`) return undefined
  return { ...head, files }
}

function filesRead(files: JsonValue | undefined): FilesRead | undefined {
  if (!isObject(files)) return undefined
  const read = new Map<string, { size: number; integrity: string }>()
  for (const [name, file] of Object.entries(files)) {
    const size = isObject(file) ? member(file, 'size') : undefined
    const integrity = isObject(file) ? member(file, 'integrity') : undefined
    if (typeof size !== 'number' || typeof integrity !== 'string' || !isPath(name) || name.includes('/')) {
      return undefined
    }
    read.set(name, { size, integrity })
  }
  return read
}

function withdrawnEntry(value: JsonObject): WithdrawnEntry | PurgedEntry | undefined {
  const [id, version, purged] = ['id', 'version', 'purged'].map((name) => member(value, name))
  if (purged === true) {
    return typeof id === 'string' && isPath(id) && typeof version === 'number'
      ? { id, version, purged }
      : undefined
  }
  const head = headOf(value)
  const status = member(value, 'status')
  const files = filesRead(member(value, 'files') ?? {})
  if (!head || !files || (status !== 'withheld' && status !== 'canceled')) return undefined
  return { ...head, status, files }
}

function headOf(value: JsonObject): Pick<ArticleEntry, 'id' | 'version' | 'contentDigest'> | undefined {
  const [id, version, digest] = ['id', 'version', 'contentDigest'].map((name) => member(value, name))
  if (typeof id !== 'string' || !isPath(id)) return undefined
  if (typeof version !== 'number' || typeof digest !== 'string') return undefined
  return { id, version, contentDigest: digest }
}

/** Whether a name stays below the folder that it is looked for in. */
function isPath(name: string): boolean {
  return (
    !name.includes('\u0000') && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}
