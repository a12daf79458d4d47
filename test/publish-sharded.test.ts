import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { memoryFolder } from '../pipeline/adapters/memory-folder.js'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { verify } from '../pipeline/adapters/verify.js'
import { kill } from '../pipeline/edition/kill.js'
import { purge } from '../pipeline/edition/purge.js'
import { repair } from '../pipeline/edition/repair.js'
import { shardKey } from '../pipeline/edition/sharding.js'
import { alsoWritten } from '../pipeline/formats/also-written.js'
import type { Configuration } from '../pipeline/model/configuration.js'
import catalogueSchema from '../schemas/catalogue.schema.json' with { type: 'json' }
import { playedCompile, sourceOf } from './played-compile.js'
import { built, bytesIn, clockAt, jsonIn, textIn } from './played-publish.js'
import { put } from './put.js'

const ajv = new Ajv2020({ strict: true })
formats.default(ajv)
const isIndexFile = ajv.compile(catalogueSchema)

const SHARDING = { most: 20, mean: 4 }
const CONFIGURATION: Configuration = {
  formats: ['atom', 'jsonfeed', 'news-sitemap', 'ndjson'],
  baseUrl: 'https://news.example',
  language: 'en',
  publisher: { name: 'The Harbour Record', url: 'https://news.example' },
}

/** The played compiler, with addresses, as feeds ask for them. */
const compile: typeof playedCompile = async (text) => {
  const compiled = await playedCompile(text)
  if (!compiled.ok) return compiled
  return { ...compiled, article: { ...compiled.article, url: `https://news.example/${compiled.id}` } }
}

const textOf = (number: number, body = 'It happened.') => ({
  headline: `Story ${number}`,
  body,
  published: `2024-05-${String((number % 28) + 1).padStart(2, '0')}`,
})
const sources = (count: number) => Array.from({ length: count }, (_, i) => sourceOf(`desk/a${i}`, textOf(i)))

const build = (output: MemoryOutputFolder, some: ReturnType<typeof sources>, check = false) =>
  built(output, some, { compile, configuration: CONFIGURATION, sharding: SHARDING, check })

const order = (output: MemoryOutputFolder, article: string) => {
  const clock = clockAt('2024-08-01T00:00:00Z')
  return {
    output,
    clock,
    article,
    reason: 'a mistake',
    also: alsoWritten(CONFIGURATION, clock),
    signature: async () => ({}),
    sharding: SHARDING,
  }
}

async function wrongIn(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const wrong: string[] = []
  for await (const { path, code } of verify(memoryFolder(files), { deep: true }))
    wrong.push(`${code} ${path}`)
  return wrong
}

const shardOf = (id: string) => `index/${shardKey(id).slice(0, 1)}.json`

let output = memoryOutputFolder()
beforeAll(async () => {
  output = memoryOutputFolder()
  await build(output, sources(40))
})

async function copy(): Promise<MemoryOutputFolder> {
  const other = memoryOutputFolder()
  for (const [path, bytes] of output.files) await put(other, path, bytes)
  return other
}

describe('an output folder with shards', () => {
  test('keeps all promises, and is the same however often it is built', async () => {
    const same = await copy()
    for (const path of ['index.json', ...(await same.list('index')).map((name) => `index/${name}`)])
      expect(isIndexFile(jsonIn(same, path)) || ajv.errorsText(isIndexFile.errors)).toBe(true)
    expect(isIndexFile({ ...jsonIn(same, 'index.json'), articles: [] })).toBe(false)
    expect(Object.keys(jsonIn(same, 'index.json'))).toEqual(['shards', 'files'])
    expect(await wrongIn(same.files)).toEqual([])
    expect((await build(same, sources(40))).written).toEqual([])
    expect(bytesIn(same)).toEqual(bytesIn(output))
  })

  test('has feeds and lines of all articles', async () => {
    const items: { title: string }[] = jsonIn(output, 'latest/feed.json').items
    expect(items.length).toBe(40)
    expect(items[0]?.title).toBe('Story 27')
    expect(textIn(output, 'latest/news-sitemap.xml').match(/<loc>/g)?.length).toBe(3)
    const lines = textIn(output, 'latest/articles.ndjson').trimEnd().split('\n')
    const ids = lines.map((line) => JSON.parse(line).url.slice('https://news.example/'.length))
    expect(ids).toEqual(
      ids.toSorted((a: string, b: string) => {
        const [one, other] = [shardOf(a), shardOf(b)]
        return one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1
      }),
    )
    expect(new Set(ids).size).toBe(40)
  })

  test('tells what would be written where it only checks: what a build then writes', async () => {
    const changed = [
      ...sources(40).slice(1),
      sourceOf('desk/a0', textOf(27, 'It never did.')),
      sourceOf('new', textOf(50)),
    ]
    const other = await copy()
    const { written } = await build(other, changed, true)
    expect(bytesIn(other)).toEqual(bytesIn(output))
    expect((await build(other, changed)).written).toEqual(written)
    expect(written).toContain('latest/articles.ndjson')
    expect(await wrongIn(other.files)).toEqual([])
  })

  test('writes the shard of the article that changed, and no other', async () => {
    const other = await copy()
    const { written } = await build(other, [sourceOf('desk/a5', textOf(5, 'It happened twice.'))])
    expect(written.filter((path) => path.startsWith('index'))).toEqual([shardOf('desk/a5'), 'index.json'])
    expect(await wrongIn(other.files)).toEqual([])
  })

  test('loses an article that is killed, and one that is purged', async () => {
    const other = await copy()
    await kill(order(other, 'desk/a3'))
    await purge(order(other, 'desk/a4'))
    expect(textIn(other, shardOf('desk/a3'))).toContain('"status": "canceled"')
    expect(textIn(other, 'latest/articles.ndjson')).not.toContain('/desk/a3"')
    expect(await wrongIn(other.files)).toEqual([])
    await expect(kill(order(other, 'desk/a400'))).rejects.toThrow('did you mean `desk/a')
    const before = bytesIn(other)
    expect(await repair({ output: other, sharding: SHARDING })).toEqual({ written: [], left: [] })
    for (const path of ['index.json', shardOf('desk/a3'), shardOf('desk/a4')]) await other.remove([path])
    await put(other, 'index/77.json', '{}')
    await repair({ output: other, sharding: SHARDING })
    expect(bytesIn(other)).toEqual(before)
  })

  test('reports and withdraws what has no input any more', async () => {
    const other = await copy()
    const options = { compile, configuration: CONFIGURATION, sharding: SHARDING, folders: ['input'] }
    const { rules } = await built(other, sources(38), options)
    expect(rules).toEqual(['input/desk/a38.txt input-missing', 'input/desk/a39.txt input-missing'])
    await built(other, sources(38), { ...options, prune: true })
    expect(textIn(other, shardOf('desk/a39'))).toContain('its input is gone')
    expect(await wrongIn(other.files)).toEqual([])
  })
})

describe('verify and repair of shards', () => {
  const someShard = shardOf('desk/a1')
  test.each<[string, string[], (other: MemoryOutputFolder) => Promise<void>]>([
    ['is gone', [`P019 ${someShard}`], (other) => other.remove([someShard])],
    [
      'was changed',
      [`P021 ${someShard}`],
      (other) => put(other, someShard, `${textIn(other, someShard).trimEnd()} \n`),
    ],
    ['is no JSON', [`P012 ${someShard}`], (other) => put(other, someShard, '{"articles": [')],
    ['is not named', ['P020 index/aa.json'], (other) => put(other, 'index/aa.json', '{"articles": []}\n')],
    ['is amid a change', ['P011 index/.unfinished'], (other) => put(other, 'index/.unfinished', '')],
  ])('a shard that %s is told, and mended', async (_, told, damage) => {
    const other = await copy()
    await damage(other)
    expect(await wrongIn(other.files)).toEqual(told)
    await repair({ output: other, sharding: SHARDING })
    expect(bytesIn(other)).toEqual(bytesIn(output))
  })

  test('an entry in another shard than its own is told', async () => {
    const other = await copy()
    const away = shardOf('desk/a1') === shardOf('desk/a2') ? 'desk/a3' : 'desk/a2'
    const moved = jsonIn(other, shardOf(away))
    const here = jsonIn(other, someShard)
    await put(other, someShard, JSON.stringify({ ...here, articles: [...here.articles, ...moved.articles] }))
    const wrong = await wrongIn(other.files)
    expect(wrong).toContain(`P022 ${someShard}`)
    expect(wrong).toContain(`P021 ${someShard}`)
  })
})
