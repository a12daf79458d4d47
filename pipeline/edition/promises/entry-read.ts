import { isObject } from '../../language/json/is-object.js'
import type { JsonObject, JsonValue } from '../../language/json/json-value.js'
import { member } from '../ocfl/member.js'
import type { ArticleEntry, FilesRead, PurgedEntry, ShardRead, WithdrawnEntry } from './catalogue-read.js'

/** Read what an index says of an article that is published; undefined where a build does not write it so. */
export function articleEntry(value: JsonObject): ArticleEntry | undefined {
  const head = headOf(value)
  const files = filesRead(member(value, 'files'))
  if (!head || !files || member(value, 'path') !== `latest/${head.id}/article.json`) return undefined
  return { ...head, files }
}

/** Read what an index says of an article that is not; undefined where a build does not write it so. */
export function withdrawnEntry(value: JsonObject): WithdrawnEntry | PurgedEntry | undefined {
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

/** Read what an index says of files; undefined where a build does not write it so. */
export function filesRead(files: JsonValue | undefined): FilesRead | undefined {
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

/** Read what an index says of a shard; undefined where a build does not write it so. */
export function shardRead(value: JsonValue): ShardRead | undefined {
  if (!isObject(value)) return undefined
  const [path, articles, withdrawn, size, integrity] = [
    'path',
    'articles',
    'withdrawn',
    'size',
    'integrity',
  ].map((name) => member(value, name))
  if (typeof path !== 'string' || !/^index\/[0-9a-f]{1,8}\.json$/.test(path)) return undefined
  if (typeof articles !== 'number' || typeof withdrawn !== 'number') return undefined
  if (typeof size !== 'number' || typeof integrity !== 'string') return undefined
  return { path, articles, withdrawn, size, integrity }
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
