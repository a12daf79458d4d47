import type { Catalogue, CatalogueEntry, Entry, FileEntries, Shard } from '../model/edition.js'
import type { OutputReader } from '../model/ports.js'
import { integrityOf } from './integrity-of.js'
import { isCatalogue, isRoot } from './is-catalogue.js'
import { damaged, parseJson, readJson } from './read-json.js'
import { prefixes, prefixOf, shardKey } from './sharding.js'

/** The one file that names all articles, or all shards that do; it is written last. */
export const CATALOGUE = 'index.json'

/** How often `index.json` is read again where a shard is not as it says. */
const AGAIN = 2

/** The catalogue of an output folder, of which one shard is held at a time. */
export interface CatalogueReader {
  /** What is told of the files of all articles together, when the catalogue was opened. */
  readonly files: FileEntries | undefined
  /** The shards by the digits that name them, when the catalogue was opened; undefined where one file holds all. */
  readonly shards: ReadonlyMap<string, Shard> | undefined
  /** How many digits name a shard, when the catalogue was opened; 0 where one file holds all. */
  readonly digits: number
  /** How many entries there are, withdrawn ones too, when the catalogue was opened. */
  readonly size: number
  /**
   * Read the entries whose identity's SHA-256 begins with these digits; of a shard, or of one file that holds all, the
   * articles come first, each list in order of identity.
   */
  readonly below: (prefix: string) => Promise<readonly Entry[]>
  /** Read all entries, shard by shard. */
  readonly entries: () => AsyncGenerator<Entry>
  /** Find the entry of an article; what is published goes before what once was withdrawn. */
  readonly entry: (id: string) => Promise<Entry | undefined>
}

/**
 * Open the catalogue of an output folder; undefined where nothing was published.
 *
 * A build writes shards before `index.json`. Where a shard is not as that says, it is read again, as a build may be
 * amid; where the shard is still another then, a build was interrupted between the two, and what the shard says is true:
 * it was written whole, after the articles that it tells of.
 *
 * @throws {OutputError} where the catalogue cannot be read, or is damaged; so do its functions.
 */
export async function openCatalogue(output: OutputReader): Promise<CatalogueReader | undefined> {
  const first = await readRoot(output)
  if (!first) return undefined
  let root = first
  let indexed: { readonly entries: readonly Entry[]; readonly byId: ReadonlyMap<string, Entry> } | undefined
  let last: { readonly path: string; readonly integrity: string; readonly list: EntryList } | undefined

  async function load(path: string, integrity: string, isLast: boolean): Promise<EntryList | undefined> {
    if (last?.path === path && last.integrity === integrity) return last.list
    const bytes = await output.read(path)
    const isTold = bytes !== undefined && integrityOf(bytes) === integrity
    if (!isTold && !isLast) return undefined
    if (!bytes) throw damaged(path)
    const list = listOf(parseJson(new TextDecoder().decode(bytes), path, isCatalogue))
    last = { path, integrity, list }
    return list
  }

  /** Read what begins with these digits; undefined where a shard is not as the root says. */
  async function tryBelow(prefix: string, isLast: boolean): Promise<readonly Entry[] | undefined> {
    if (!root.shards) return root.list.below(prefix)
    const found: (readonly Entry[])[] = []
    for (const { path, integrity } of shardsAt(root, prefix)) {
      const list = await load(path, integrity, isLast)
      if (!list) return undefined
      found.push(list.below(prefix.length > root.digits ? prefix : ''))
    }
    // One list stays the same list, so that who asks again needs no second look at it.
    const [only = []] = found
    return found.length <= 1 ? only : found.flat()
  }

  async function below(prefix: string): Promise<readonly Entry[]> {
    for (let times = 0; ; times++) {
      const found = await tryBelow(prefix, times === AGAIN)
      if (found) return found
      root = (await readRoot(output)) ?? root
    }
  }

  return {
    files: first.files,
    shards: first.shards,
    digits: first.digits,
    size: first.size,
    below,
    async *entries() {
      // Whatever a build makes of the digits meanwhile, no entry is missed or met twice.
      for (const prefix of prefixes(first.digits)) yield* await below(prefix)
    },
    async entry(id) {
      const entries = await below(shardKey(id).slice(0, root.digits))
      if (indexed?.entries !== entries) indexed = { entries, byId: firstById(entries) }
      return indexed.byId.get(id)
    },
  }
}

function firstById(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  // Of two entries with one key, a map keeps the one that is put in last.
  return new Map(entries.toReversed().map((entry) => [entry.id, entry]))
}

/** Whether an entry is of an article that is published. */
export function isPublished(entry: Entry): entry is CatalogueEntry {
  return !('status' in entry)
}

interface Root {
  readonly files: FileEntries | undefined
  readonly shards: ReadonlyMap<string, Shard> | undefined
  readonly digits: number
  readonly size: number
  /** Of one file that holds all. */
  readonly list: EntryList
}

/** Entries that were read together. */
interface EntryList {
  readonly all: readonly Entry[]
  readonly below: (prefix: string) => readonly Entry[]
}

async function readRoot(output: OutputReader): Promise<Root | undefined> {
  const read = await readJson(output, CATALOGUE, isRoot)
  if (!read) return undefined
  const { files } = read
  if (!('shards' in read)) {
    const list = listOf(read)
    return { files, shards: undefined, digits: 0, size: list.all.length, list }
  }
  const shards = new Map(read.shards.map((shard) => [prefixOf(shard.path), shard]))
  const size = read.shards.reduce((sum, { articles, withdrawn }) => sum + articles + withdrawn, 0)
  const [name = '0'] = shards.keys()
  return { files, shards, digits: name.length, size, list: listOf({ articles: [] }) }
}

function listOf({ articles, withdrawn = [] }: Catalogue): EntryList {
  const all = [...articles, ...withdrawn]
  let keys: readonly string[] | undefined
  return {
    all,
    below(prefix) {
      if (prefix === '') return all
      // Asked for many parts, if for one.
      keys ??= all.map(({ id }) => shardKey(id))
      const known = keys
      return all.filter((_, at) => known[at]?.startsWith(prefix))
    },
  }
}

/** The shards that hold what begins with these digits. */
function shardsAt({ shards, digits }: Root, prefix: string): Shard[] {
  if (!shards) return []
  const names = digits > prefix.length ? prefixes(digits - prefix.length) : ['']
  return [...names].flatMap((rest) => shards.get((prefix + rest).slice(0, digits)) ?? [])
}
