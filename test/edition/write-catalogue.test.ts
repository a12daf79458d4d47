import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import { openCatalogue } from '../../pipeline/edition/catalogue-reader.js'
import type { Sharding } from '../../pipeline/edition/sharding.js'
import { siteSteps } from '../../pipeline/edition/site-steps.js'
import { spooled } from '../../pipeline/edition/spool.js'
import { inTurn } from '../../pipeline/edition/turn.js'
import { writeCatalogue } from '../../pipeline/edition/write-catalogue.js'
import type { Entry } from '../../pipeline/model/edition.js'
import { OutputError } from '../../pipeline/model/output-error.js'
import type { OutputFolder } from '../../pipeline/model/ports.js'
import { bytesIn, jsonIn, textIn } from '../played-publish.js'
import { put } from '../put.js'

const SMALL: Sharding = { most: 20, mean: 4 }
const NEVER: Sharding = { most: 1_000, mean: 1_000 }

const published = (id: string, version = 1): Entry => ({
  id,
  version,
  headline: `About ${id}`,
  source: `input/${id}.txt`,
  path: `latest/${id}/article.json`,
  contentDigest: `sha256-${createHash('sha256').update(`${id} ${version}`).digest('hex')}`,
  files: {},
})
const withdrawn = (id: string, version = 1): Entry => ({
  id,
  version,
  status: 'withheld',
  reason: 'Held by the desk',
  contentDigest: `sha256-${'0'.repeat(64)}`,
})
const numbered = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => published(`a${from + i}`))

async function write(output: OutputFolder, entries: readonly Entry[], sharding = SMALL) {
  return await inTurn({ output }, async (turn) => {
    await writeCatalogue(turn, output, spooled(entries), {
      site: (all) => siteSteps(output, all, undefined),
      sharding,
    })
    return [...turn.written]
  })
}

/** Rebuild the catalogue so that it holds these entries alone. */
async function rebuild(output: OutputFolder, entries: readonly Entry[], sharding = SMALL) {
  await inTurn({ output }, async (turn) => {
    await writeCatalogue(turn, output, spooled(entries), {
      site: (all) => siteSteps(output, all, undefined),
      sharding,
      rebuild: { last: await openCatalogue(output), join: (entry) => entry, isWhole: true },
    })
  })
}

async function entriesIn(output: OutputFolder): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of (await openCatalogue(output))?.entries() ?? []) entries.push(entry)
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function copyOf(output: MemoryOutputFolder): Promise<MemoryOutputFolder> {
  const copy = memoryOutputFolder()
  for (const [path, bytes] of output.files) await put(copy, path, bytes)
  return copy
}

describe('a catalogue', () => {
  test('is one file up to the limit, and shards with an index above it', async () => {
    const output = memoryOutputFolder()
    expect(await write(output, numbered(20))).toEqual(['index.json'])
    expect(jsonIn(output, 'index.json').articles.length).toBe(20)
    const written = await write(output, [withdrawn('b')])
    expect(written.at(-1)).toBe('index.json')
    const index = jsonIn(output, 'index.json')
    expect(Object.keys(index)).toEqual(['shards'])
    expect(index.shards.map(({ path }: { path: string }) => path)).toEqual(written.slice(0, -1))
    for (const { path, articles, withdrawn: gone, size, integrity } of index.shards) {
      const bytes = output.files.get(path) ?? new Uint8Array()
      const shard = jsonIn(output, path)
      expect(path).toMatch(/^index\/[0-9a-f]\.json$/)
      expect([articles, gone, size]).toEqual([
        shard.articles.length,
        shard.withdrawn?.length ?? 0,
        bytes.length,
      ])
      expect(integrity).toBe(`sha512-${createHash('sha512').update(bytes).digest('base64')}`)
      for (const { id } of [...shard.articles, ...(shard.withdrawn ?? [])])
        expect(createHash('sha256').update(id).digest('hex').startsWith(path.slice(6, -5))).toBe(true)
    }
    const sum = index.shards.reduce((all: number, one: { articles: number }) => all + one.articles, 0)
    expect(sum).toBe(20)
  })

  test('has as many digits as bring a shard to the mean', async () => {
    const lengths: number[] = []
    for (const count of [21, 64, 65, 300]) {
      const output = memoryOutputFolder()
      await write(output, numbered(count))
      lengths.push(jsonIn(output, 'index.json').shards[0].path.length - 'index/.json'.length)
    }
    expect(lengths).toEqual([1, 1, 2, 2])
  })

  test('writes one shard and the index where one entry changes, and nothing where none does', async () => {
    const output = memoryOutputFolder()
    await write(output, numbered(60))
    expect(await write(output, numbered(60))).toEqual([])
    const written = await write(output, [published('a7', 2)])
    const digit = createHash('sha256').update('a7').digest('hex').slice(0, 1)
    expect(written).toEqual([`index/${digit}.json`, 'index.json'])
    expect([...output.files.keys()].filter((path) => path.includes('unfinished'))).toEqual([])
  })

  test('takes away what it does not name any more, and nothing of others', async () => {
    const output = memoryOutputFolder()
    await write(output, numbered(64))
    await put(output, 'index/notes.txt', 'mine')
    await write(output, numbered(1, 64))
    expect(
      (await output.list('index')).every((name) => /^(?:[0-9a-f]{2}\.json|notes\.txt)$/.test(name)),
    ).toBe(true)
    await rebuild(output, numbered(5))
    expect([...output.files.keys()].sort()).toEqual(['index.json', 'index/notes.txt'])
    expect(await entriesIn(output)).toEqual(numbered(5))
  })

  test('keeps the digests of graphs that are the same, and asks for those that are missing', async () => {
    const output = memoryOutputFolder()
    for (const { id } of numbered(30)) await put(output, `latest/${id}/article.json`, '{}')
    const asked: object[] = []
    const withDigests = () =>
      inTurn({ output, check: false }, (turn) =>
        writeCatalogue(turn, output, spooled([published('a3')]), {
          site: (all) => siteSteps(output, all, undefined),
          sharding: SMALL,
          digestOf: async (article) => {
            asked.push(article)
            return 'sha256-graph'
          },
        }),
      )
    await write(output, numbered(30))
    await withDigests()
    const before = bytesIn(output)
    expect((await entriesIn(output)).every((entry) => 'graphDigest' in entry)).toBe(true)
    expect(await write(output, numbered(30))).toEqual([])
    asked.length = 0
    await withDigests()
    expect(asked).toEqual([])
    expect(bytesIn(output)).toEqual(before)
  })
})

const anyEntry = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([id, version, isGone]) => (isGone ? withdrawn(`é/${id}`, version) : published(`é/${id}`, version)))
const anyStep = fc.record({
  kind: fc.constantFrom('add', 'keep'),
  entries: fc.uniqueArray(anyEntry, { maxLength: 40, selector: ({ id }) => id }),
})

describe('whatever came before', () => {
  test('a catalogue has the bytes of one that was built at once, and the entries of one file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 6 }), async (steps) => {
        const output = memoryOutputFolder()
        const whole = memoryOutputFolder()
        let state = new Map<string, Entry>()
        for (const { kind, entries } of steps) {
          if (kind === 'keep') state = new Map()
          for (const entry of entries) state.set(entry.id, entry)
          const put = kind === 'keep' ? rebuild : write
          await put(output, entries)
          await put(whole, entries, NEVER)
        }
        if (state.size === 0) return
        const atOnce = memoryOutputFolder()
        await write(atOnce, [...state.values()])
        expect(bytesIn(output)).toEqual(bytesIn(atOnce))
        const all = await entriesIn(output)
        expect(all).toEqual([...state.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
        expect(all).toEqual(await entriesIn(whole))
        const reader = await openCatalogue(output)
        for (const entry of all) expect(await reader?.entry(entry.id)).toEqual(entry)
        expect(await reader?.entry('nowhere')).toBeUndefined()
        expect(reader?.size).toBe(all.length)
      }),
    )
  })
})

/** A folder whose disk is full from the Nth thing on that is written to it. */
function fullFrom(output: OutputFolder, nth: number): OutputFolder {
  let count = 0
  const spend = () => {
    count += 1
    if (count >= nth) throw new OutputError('cannot write: the disk is full', 'ENOSPC')
  }
  return {
    ...output,
    write: async (files) => {
      for (const file of files) {
        spend()
        await output.write(new Map([file]))
      }
    },
    remove: async (paths) => {
      for (const path of paths) {
        spend()
        await output.remove([path])
      }
    },
  }
}

describe('interrupted at any of its writes', () => {
  const changed = [...numbered(10).map(({ id }) => published(id, 2)), withdrawn('a30', 2)]
  test.each([
    ['the same number of digits', numbered(50), changed],
    ['more digits', numbered(64), [...changed, ...numbered(9, 90)]],
    ['a file that becomes shards', numbered(20), [...changed, ...numbered(9, 90)]],
  ])(
    'each entry is the old or the new, whole, and the next build finishes it: %s',
    async (_, before, now) => {
      const old = memoryOutputFolder()
      await write(old, before)
      const undisturbed = await copyOf(old)
      await write(undisturbed, now)
      const state = new Map([...before, ...now].map((entry) => [entry.id, entry]))
      // Of many writes that are alike, some.
      for (let nth = 1; ; nth += nth > 20 ? 7 : 1) {
        const output = await copyOf(old)
        const error = await write(fullFrom(output, nth), now).catch((reason: unknown) => reason)
        const reader = await openCatalogue(output)
        for (const was of before) expect([was, state.get(was.id)]).toContainEqual(await reader?.entry(was.id))
        expect((await entriesIn(output)).length).toBeGreaterThanOrEqual(before.length)
        // A build that has to do with another article puts right what it meets.
        const other = await copyOf(output)
        await write(other, [published('zz')])
        const index = jsonIn(other, 'index.json')
        for (const { path, integrity } of index.shards ?? [])
          expect(integrity).toBe(
            `sha512-${createHash('sha512')
              .update(other.files.get(path) ?? '')
              .digest('base64')}`,
          )
        await write(output, now)
        expect(bytesIn(output)).toEqual(bytesIn(undisturbed))
        if (!(error instanceof OutputError)) {
          expect(nth).toBeGreaterThan(5)
          break
        }
      }
    },
  )
})

describe('a reader', () => {
  test('reads only the shard of the entry that it is asked for', async () => {
    const output = memoryOutputFolder()
    await write(output, numbered(60))
    const read: string[] = []
    const reader = await openCatalogue({
      read: async (path) => {
        read.push(path)
        return await output.read(path)
      },
    })
    expect(await reader?.entry('a7')).toEqual(published('a7'))
    const digit = createHash('sha256').update('a7').digest('hex').slice(0, 1)
    expect(read).toEqual(['index.json', `index/${digit}.json`])
  })

  test('that began before a build meets each entry once, though the shards are others then', async () => {
    for (const [before, now] of [
      [numbered(60), numbered(70)],
      [numbered(70), numbered(30)],
      [numbered(30), numbered(5)],
    ] as const) {
      const output = memoryOutputFolder()
      await write(output, before)
      const met: string[] = []
      for await (const { id } of (await openCatalogue(output))?.entries() ?? []) {
        met.push(id)
        if (met.length === 10) await rebuild(output, now)
      }
      expect(new Set(met).size).toBe(met.length)
      const both = before.filter(({ id }) => now.some((one) => one.id === id)).map(({ id }) => id)
      expect(met).toEqual(expect.arrayContaining(both))
    }
  })

  test.each<[string, (output: MemoryOutputFolder) => Promise<void>]>([
    ['a shard that is gone', (output) => output.remove(['index/0.json', 'index/1.json', 'index/2.json'])],
    [
      'a shard that is no JSON',
      async (output) => put(output, 'index/1.json', textIn(output, 'index/1.json').slice(9)),
    ],
    [
      'shards of several lengths',
      (output) => put(output, 'index.json', textIn(output, 'index.json').replace('index/0', 'index/00')),
    ],
    [
      'a shard elsewhere',
      (output) => put(output, 'index.json', textIn(output, 'index.json').replace('index/0', '../x/0')),
    ],
  ])('says that %s is damaged', async (_, damage) => {
    const output = memoryOutputFolder()
    await write(output, numbered(60))
    await damage(output)
    await expect(entriesIn(output)).rejects.toMatchObject({ code: 'EDAMAGED' })
  })

  test('has nothing where nothing is published', async () => {
    expect(await openCatalogue(memoryOutputFolder())).toBeUndefined()
  })

  test('takes what is published now before what once was withdrawn', async () => {
    const output = memoryOutputFolder()
    await put(
      output,
      'index.json',
      JSON.stringify({ articles: [published('a')], withdrawn: [withdrawn('a')] }),
    )
    expect(await (await openCatalogue(output))?.entry('a')).toEqual(published('a'))
  })
})
