import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { integrityOf } from '../integrity-of.js'
import { attempt } from '../ocfl/attempt.js'
import { member } from '../ocfl/member.js'
import { prefixOf, shardKey } from '../sharding.js'
import { shown } from '../shown.js'
import type { EntryRead, FilesRead, IndexRead, ShardRead } from './catalogue-read.js'
import type { PromiseCode } from './codes.js'
import { filesRead, shardRead } from './entry-read.js'
import { readCatalogue } from './read-catalogue.js'
import { readIndexFile } from './read-index-file.js'

const PATH = 'index.json'

/**
 * Open the index of an output folder, and report what is not as a build writes it when its entries are read.
 *
 * @returns Undefined where there is no index, or it is none.
 */
export async function openIndex(
  folder: Folder,
  report: Report<PromiseCode | 'N001'>,
): Promise<IndexRead | undefined> {
  const file = await readIndexFile(folder, PATH, (found) => report('P012', PATH, found))
  if (!file) return undefined
  const { value } = file
  const files = filesRead(member(value, 'files') ?? {})
  if (!files) report('P012', PATH, 'Unexpected entry of `files`')
  const told = member(value, 'shards')
  if (told !== undefined && member(value, 'articles') === undefined) {
    if (Array.isArray(told)) {
      const shards = told.map(shardRead)
      shards.forEach((shard, i) => {
        if (!shard) report('P012', PATH, `Unexpected entry ${i} of \`shards\``)
      })
      const named = shards.filter((shard) => shard !== undefined)
      return sharded(folder, named, files ?? new Map(), named.length === told.length, report)
    }
    report('P012', PATH, '`shards` that is no list')
    return undefined
  }
  const catalogue = readCatalogue(value, PATH, report)
  if (!catalogue) return undefined
  await checkShardFolder(folder, [], report)
  return {
    files: files ?? new Map(),
    async *entries() {
      yield* catalogue.articles
      yield* catalogue.withdrawn
    },
    isWhole: () => true,
  }
}

async function sharded(
  folder: Folder,
  shards: readonly ShardRead[],
  files: FilesRead,
  areAll: boolean,
  report: Report<PromiseCode | 'N001'>,
): Promise<IndexRead> {
  const paths = shards.map(({ path }) => path)
  const [first = ''] = paths
  if (new Set(paths).size < paths.length || paths.some((path) => path.length !== first.length))
    report('P012', PATH, 'Shards that are named twice, or by several numbers of digits')
  await checkShardFolder(folder, paths, report)
  let isWhole = areAll
  return {
    files,
    async *entries() {
      isWhole = areAll
      for (const shard of shards) {
        const entries = await attempt(shard.path, report, () => shardEntries(folder, shard, report))
        if (entries) yield* entries
        else isWhole = false
      }
    },
    isWhole: () => isWhole,
  }
}

/** Read a shard, and hold it against what the index says of it. */
async function shardEntries(
  folder: Folder,
  shard: ShardRead,
  report: Report<PromiseCode>,
): Promise<readonly EntryRead[] | undefined> {
  const { path } = shard
  if ((await folder.size(path)) === undefined) {
    report('P019', path, 'A shard that is not there')
    return undefined
  }
  const file = await readIndexFile(folder, path, (found) => report('P012', path, found))
  if (!file) return undefined
  const { bytes, value } = file
  if (bytes.length !== shard.size || integrityOf(bytes) !== shard.integrity)
    report('P021', path, 'Another size or digest')
  const read = readCatalogue(value, path, report)
  if (!read) return undefined
  const { articles, withdrawn, counts } = read
  if (counts.articles !== shard.articles || counts.withdrawn !== shard.withdrawn)
    report('P021', path, `${counts.articles} articles and ${counts.withdrawn} withdrawn ones`)
  const prefix = prefixOf(path)
  return [...articles, ...withdrawn].filter(({ id }) => {
    const isAtHome = shardKey(id).startsWith(prefix)
    if (!isAtHome) report('P022', path, `An entry of ${shown(id)}`)
    return isAtHome
  })
}

/** Find what lies in the folder of shards and is none that the index names. */
async function checkShardFolder(
  folder: Folder,
  paths: readonly string[],
  report: Report<PromiseCode | 'N001'>,
): Promise<void> {
  const named = new Set(paths)
  for (const { name, kind } of (await attempt('index', report, () => folder.list('index'))) ?? []) {
    const path = `index/${name}`
    if (kind === 'link' || kind === 'other') report('P014', path, `Unexpected ${kind}`)
    else if (name === '.unfinished') report('P011', path, `Unexpected ${shown(name)}`)
    else if (kind === 'folder' || !named.has(path)) report('P020', path, `Unexpected ${kind} ${shown(name)}`)
  }
}
