import pMap from 'p-map'
import { isObject } from '../language/json/is-object.js'
import { toJson } from '../language/json/to-json.js'
import type { Catalogue, CatalogueEntry, Entry, Shard, ShardedCatalogue } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { CATALOGUE, type CatalogueReader, isPublished, openCatalogue } from './catalogue-reader.js'
import { countEntries } from './count-entries.js'
import { integrityOf } from './integrity-of.js'
import { catalogueOf, type Join, mergeEntries } from './merge-entries.js'
import { readJson } from './read-json.js'
import { digitsFor, prefixes, SHARDING, type Sharding, shardPath } from './sharding.js'
import type { SitePlan } from './site-steps.js'
import type { Spooled } from './spool.js'
import { fileSteps, type Step } from './steps.js'
import type { Turn } from './turn.js'

/** Says that shards may be other than `index.json` tells: a build is amid, or was interrupted. */
const MARK = 'index/.unfinished'
const BEGIN: Step = { kind: 'begin', path: MARK, content: '' }
const END: Step = { kind: 'end', path: MARK }

/** Characters of shards that are brought to the disk together. */
const MOST_PENDING = 4_000_000

export interface CatalogueOptions {
  /** Plan what follows from all articles together; they are given as often as it is asked. */
  readonly site: (entries: () => AsyncIterable<CatalogueEntry>) => Promise<SitePlan>
  /** How to digest an article as a graph, where entries without such a digest are to get one. */
  readonly digestOf?: ((article: object) => Promise<string>) | undefined
  readonly sharding?: Sharding | undefined
  /** Take nothing of what is there on trust. */
  readonly rebuild?: Rebuild
}

export interface Rebuild {
  /** What can still be read of the catalogue. */
  readonly last: Pick<CatalogueReader, 'below'> | undefined
  readonly join: Join
  /** The new entries are all that there are to be; others go. */
  readonly isWhole: boolean
}

/**
 * Put new entries into the catalogue in the stead of old ones, and before it write what follows from all articles
 * together; nothing is written where nothing changes. Of a large catalogue one shard is held at a time, and only those
 * are looked at that have new entries.
 *
 * First come the shards, then `index.json`, then what it does not name any more goes. A mark tells the next build where
 * that was interrupted.
 */
export async function writeCatalogue(
  turn: Turn,
  output: OutputFolder,
  incoming: Spooled<Entry>,
  options: CatalogueOptions,
): Promise<void> {
  const { sharding = SHARDING, rebuild } = options
  const last = rebuild ? undefined : await openCatalogue(output)
  const { join, isWhole = false } = rebuild ?? {}
  const isMarked = (await output.read(MARK)) !== undefined
  const old = (prefix: string) => (rebuild?.last ?? last)?.below(prefix) ?? Promise.resolve([])
  const merged = async (prefix: string): Promise<Entry[]> => {
    const [before, entries] = [await old(prefix), await incoming.below(prefix)]
    const all = mergeEntries(before, entries, join)
    if (!isWhole) return all
    const ids = new Set(entries.map(({ id }) => id))
    return all.filter(({ id }) => ids.has(id))
  }
  const known = isMarked || rebuild ? undefined : { size: last?.size ?? 0, old }
  const digits = await digitsOf(incoming, merged, known, sharding)
  const context: Context = { turn, output, merged, isMarked, options }
  if (digits === 0) await writeWhole(context)
  else {
    const isKept = known && last?.digits === digits && !options.digestOf
    await writeShards(context, digits, {
      isMarking: last?.digits === digits || rebuild !== undefined,
      kept: async (prefix) =>
        isKept && (await incoming.below(prefix)).length === 0
          ? { shard: last.shards?.get(prefix) }
          : undefined,
    })
  }
}

interface Context {
  readonly turn: Turn
  readonly output: OutputFolder
  readonly merged: (prefix: string) => Promise<Entry[]>
  readonly isMarked: boolean
  readonly options: CatalogueOptions
}

async function digitsOf(
  incoming: Spooled<Entry>,
  merged: (prefix: string) => Promise<Entry[]>,
  known: Parameters<typeof countEntries>[2],
  sharding: Sharding,
): Promise<number> {
  if (known) {
    // Mostly the number does not have to be known to the last one.
    const digits = digitsFor(known.size, sharding)
    if (digits === digitsFor(known.size + incoming.size, sharding)) return digits
  }
  return digitsFor(await countEntries(incoming, merged, known), sharding)
}

async function writeWhole({ turn, output, merged, isMarked, options }: Context): Promise<void> {
  await turn.write(async () => {
    const catalogue = catalogueOf(await merged(''))
    const articles = await withGraphDigests(catalogue.articles, output, options)
    const { steps, stale, files } = await options.site(async function* () {
      yield* articles
    })
    const index: Catalogue = { ...catalogue, articles, ...(files && { files }) }
    const names = await output.list('index')
    // A folder that has nothing else goes as a whole, with what an interrupted build left there.
    const gone: Step[] = names.every(isOurs)
      ? names.slice(0, 1).map(() => ({ kind: 'withdraw', path: 'index' }))
      : strays(names, new Set())
    return [
      ...steps,
      ...stale,
      ...(await fileSteps(output, CATALOGUE, toJson(index))),
      ...gone,
      ...(isMarked ? [END] : []),
    ]
  })
}

interface Shards {
  /** Whether the shards that `index.json` names are written over. */
  readonly isMarking: boolean
  /** Give a shard that stays as it is, if there is one of that name; undefined where that has to be found out. */
  readonly kept: (prefix: string) => Promise<{ readonly shard: Shard | undefined } | undefined>
}

async function writeShards(
  { turn, output, merged, isMarked, options }: Context,
  digits: number,
  { isMarking, kept }: Shards,
): Promise<void> {
  const { steps, stale, files } = await options.site(async function* () {
    for (const prefix of prefixes(digits)) yield* (await merged(prefix)).filter(isPublished)
  })
  await turn.write(async () => steps)

  const shards: Shard[] = []
  let pending: Step[] = []
  let characters = 0
  let hasMark = isMarked
  const flush = async () => {
    const steps = pending
    pending = []
    characters = 0
    if (steps.length > 0 && isMarking && !hasMark) {
      await turn.write(async () => [BEGIN])
      hasMark = true
    }
    await turn.write(async () => steps)
  }
  for (const prefix of prefixes(digits)) {
    const same = await kept(prefix)
    if (same) {
      if (same.shard) shards.push(same.shard)
      continue
    }
    const part = catalogueOf(await merged(prefix))
    if (part.articles.length === 0 && !part.withdrawn) continue
    const articles = await withGraphDigests(part.articles, output, options)
    const content = toJson({ ...part, articles })
    shards.push(shardOf(prefix, content, part))
    const writing = await fileSteps(output, shardPath(prefix), content)
    pending.push(...writing)
    if (writing.length > 0) characters += content.length
    if (characters > MOST_PENDING) await flush()
  }
  await flush()
  await turn.write(async () => {
    const root: ShardedCatalogue = { shards, ...(files && { files }) }
    const gone = strays(await output.list('index'), new Set(shards.map(({ path }) => path)))
    return [
      ...(await fileSteps(output, CATALOGUE, toJson(root))),
      ...stale,
      ...gone,
      ...(hasMark ? [END] : []),
    ]
  })
}

function shardOf(prefix: string, content: string, { articles, withdrawn = [] }: Catalogue): Shard {
  const bytes = new TextEncoder().encode(content)
  return {
    path: shardPath(prefix),
    articles: articles.length,
    withdrawn: withdrawn.length,
    size: bytes.length,
    integrity: integrityOf(bytes),
  }
}

/** Plan to take away the shards that are not named. */
function strays(names: readonly string[], named: ReadonlySet<string>): Step[] {
  return names
    .filter((name) => /^[0-9a-f]+\.json$/.test(name) && !named.has(`index/${name}`))
    .map((name) => ({ kind: 'withdraw', path: `index/${name}` }))
}

function isOurs(name: string): boolean {
  return `index/${name}` === MARK || /^[0-9a-f]+\.json$/.test(name)
}

async function withGraphDigests(
  articles: readonly CatalogueEntry[],
  output: OutputFolder,
  { digestOf }: CatalogueOptions,
): Promise<readonly CatalogueEntry[]> {
  if (!digestOf) return articles
  return await pMap(articles, (entry) => withGraphDigest(entry, output, digestOf), { concurrency: 4 })
}

async function withGraphDigest(
  entry: CatalogueEntry,
  output: OutputFolder,
  digestOf: (article: object) => Promise<string>,
): Promise<CatalogueEntry> {
  if (entry.graphDigest !== undefined) return entry
  const article = await readJson(output, entry.path, isObject)
  // A build that only checks has not written it.
  if (!article) return entry
  const { files, ...rest } = entry
  return { ...rest, graphDigest: await digestOf(article), files }
}
