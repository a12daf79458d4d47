import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../../pipeline/adapters/clock.js'
import { nodeOutputFolder } from '../../../pipeline/adapters/node-output-folder.js'
import { kill } from '../../../pipeline/edition/kill.js'
import { repair } from '../../../pipeline/edition/repair.js'
import {
  type Entry,
  OutputError,
  openPublished,
  ReadError,
  readArticle,
  readArticles,
  readCatalogue,
  readEntries,
  readEntry,
  readVersions,
} from '../../../pipeline/read.js'
import { writeOutput } from '../../integrations/write-output.js'

const SAMPLES = join(import.meta.dirname, '../../../output')
const INQUIRY = 'politics/boil-water-inquiry'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswright-read-'))
  await cp(SAMPLES, folder, { recursive: true })
  await kill({
    output: nodeOutputFolder(folder),
    clock: systemClock({ SOURCE_DATE_EPOCH: '1800000000' }),
    article: 'local/silo-choir',
    reason: 'The choir never sang.',
    signature: async () => ({}),
  })
})
afterAll(() => rm(folder, { recursive: true }))

const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error: unknown) =>
      error instanceof ReadError || error instanceof OutputError ? error.code : String(error),
  )

describe('readCatalogue', () => {
  test('reads which articles there are, and which were withdrawn', async () => {
    const { articles, withdrawn } = await readCatalogue(folder)
    expect(articles.map(({ id }) => id)).toContain(INQUIRY)
    expect(articles).toHaveLength(11)
    expect(withdrawn).toMatchObject([{ id: 'local/silo-choir', status: 'canceled' }])
  })

  test('says where nothing is published', async () => {
    expect(await codeOf(readCatalogue(join(folder, 'latest')))).toBe('NOTHING_PUBLISHED')
    expect(await codeOf(readCatalogue(join(folder, 'nowhere')))).toBe('NOTHING_PUBLISHED')
  })
})

describe('openPublished', () => {
  test('reads what the others read', async () => {
    const published = openPublished(folder)
    expect(await published.article(INQUIRY, { verify: true })).toEqual(await readArticle(folder, INQUIRY))
    expect(await published.entry('local/silo-choir')).toEqual(await readEntry(folder, 'local/silo-choir'))
    expect(await published.entry('nowhere')).toBeUndefined()
    const ids: string[] = []
    for await (const { id } of published.entries()) ids.push(id)
    expect(ids).toHaveLength(12)
    expect(await codeOf(published.article('local/silo-choir'))).toBe('ARTICLE_WITHDRAWN')
    expect(await codeOf(published.article('politics/boil-water-inquirer'))).toBe('ARTICLE_UNKNOWN')
  })

  test('follows what is published, be it there only later, damaged amid, or gone', async () => {
    const place = await mkdtemp(join(tmpdir(), 'presswright-read-'))
    const published = openPublished(place)
    const headline = async () => (await published.article('a')).headline
    expect(await codeOf(headline())).toBe('NOTHING_PUBLISHED')
    for (const told of ['Ferry sails', 'Ferry waits']) {
      await writeOutput(place, [
        { id: 'a', article: { ...(await readArticle(folder, INQUIRY)), headline: told } },
      ])
      expect(await headline()).toBe(told)
    }
    const path = join(place, 'index.json')
    const kept = await readFile(path, 'utf8')
    await writeFile(path, '{ "articles": [')
    expect(await Promise.all([codeOf(headline()), codeOf(headline())])).toEqual(['EDAMAGED', 'EDAMAGED'])
    expect(await codeOf(headline())).toBe('EDAMAGED')
    await writeFile(path, kept)
    expect(await headline()).toBe('Ferry waits')
    await rm(path)
    expect(await codeOf(headline())).toBe('NOTHING_PUBLISHED')
    await rm(place, { recursive: true })
  })

  test('takes a thousand pages about as long as all articles at once', async () => {
    const place = await mkdtemp(join(tmpdir(), 'presswright-read-'))
    const article = { ...(await readArticle(folder, INQUIRY)), articleBody: 'It sailed.' }
    const ids = Array.from({ length: 1_000 }, (_, i) => `news/${i}`)
    await writeOutput(
      place,
      ids.map((id) => ({ id, article })),
    )
    const start = performance.now()
    await readArticles(place)
    const atOnce = performance.now() - start
    const published = openPublished(place)
    for (const id of ids) await published.article(id)
    // Where the catalogue is read for each, it is over a hundred times as long.
    expect((performance.now() - start - atOnce) / atOnce).toBeLessThan(20)
    await rm(place, { recursive: true })
  })
})

test('readArticles reads all that may be shown, each as readArticle does', async () => {
  const { articles } = await readCatalogue(folder)
  const all = await readArticles(folder, { verify: true })
  expect(all.map(({ entry }) => entry)).toEqual(articles)
  for (const { id, article } of all) expect(article).toEqual(await readArticle(folder, id))
  expect(all.map(({ id }) => id)).not.toContain('local/silo-choir')
  expect(await codeOf(readArticles(join(folder, 'latest')))).toBe('NOTHING_PUBLISHED')
})

describe('a catalogue in one file or in shards', () => {
  test.each([
    ['one file', undefined],
    ['shards', { most: 5, mean: 2 }],
  ])('of %s is read whole, entry by entry, and by identity', async (_, sharding) => {
    const parted = await mkdtemp(join(tmpdir(), 'presswright-parted-'))
    try {
      await cp(folder, parted, { recursive: true })
      if (sharding) await repair({ output: nodeOutputFolder(parted), sharding })
      const root = JSON.parse(await readFile(join(parted, 'index.json'), 'utf8'))
      expect(Object.keys(root)[0]).toBe(sharding ? 'shards' : 'articles')

      const catalogue = await readCatalogue(parted)
      expect(catalogue).toEqual(await readCatalogue(folder))
      const entries: Entry[] = []
      for await (const entry of readEntries(parted)) entries.push(entry)
      const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1)
      expect(entries.sort(byId)).toEqual([...catalogue.articles, ...(catalogue.withdrawn ?? [])].sort(byId))
      for (const entry of entries) expect(await readEntry(parted, entry.id)).toEqual(entry)
      expect(await readEntry(parted, 'politics')).toBeUndefined()
      expect(await readArticle(parted, INQUIRY, { verify: true })).toEqual(await readArticle(folder, INQUIRY))
    } finally {
      await rm(parted, { recursive: true })
    }
  })

  test('that is not there is told', async () => {
    expect(await codeOf(readEntry(join(folder, 'latest'), INQUIRY))).toBe('NOTHING_PUBLISHED')
    expect(await codeOf(readEntries(join(folder, 'latest')).next())).toBe('NOTHING_PUBLISHED')
  })
})

describe('readArticle', () => {
  test('reads an article, and holds it against the index', async () => {
    const article = await readArticle(folder, INQUIRY, { verify: true })
    expect(article).toEqual(
      JSON.parse(await readFile(join(folder, `latest/${INQUIRY}/article.json`), 'utf8')),
    )
    expect(article.headline).toMatch(/^County heard of cracked main/)
  })

  test.each([
    ['local/silo-choir', 'ARTICLE_WITHDRAWN', '`local/silo-choir` is canceled, expected it to be usable'],
    [
      'politics/boil-water-enquiry',
      'ARTICLE_UNKNOWN',
      'No article `politics/boil-water-enquiry` is published, did you mean `politics/boil-water-inquiry`?',
    ],
    ['../index', 'ARTICLE_UNKNOWN', expect.stringContaining('No article `../index`')],
  ])('says why %s is not to be had', async (id, code, message) => {
    await expect(readArticle(folder, id)).rejects.toMatchObject({ name: 'ReadError', code, message })
  })

  test('notices one changed letter where it is asked to, and a file that is gone', async () => {
    const path = join(folder, 'latest/world/river-footbridge/article.json')
    const json = await readFile(path, 'utf8')
    await writeFile(path, json.replace('31 years', '32 years'))
    expect(await codeOf(readArticle(folder, 'world/river-footbridge', { verify: true }))).toBe('FILE_CHANGED')
    expect((await readArticle(folder, 'world/river-footbridge')).headline).toContain('32 years')
    await writeFile(path, json.slice(0, 100))
    expect(await codeOf(readArticle(folder, 'world/river-footbridge'))).toBe('EDAMAGED')
    await rm(path)
    expect(await codeOf(readArticle(folder, 'world/river-footbridge'))).toBe('FILE_CHANGED')
    await symlink('/etc/hostname', path)
    expect(await codeOf(readArticle(folder, 'world/river-footbridge'))).toBe('ESYMLINK')
  })
})

describe('readVersions', () => {
  test('reads all versions, oldest first, with what was said of each', async () => {
    const versions = await readVersions(folder, INQUIRY)
    expect(versions.map(({ version, message, user }) => [version, message, user?.name])).toEqual([
      [1, 'First version', 'The Harbour Record, news desk'],
      [2, 'Corrects the number of households', 'The Harbour Record, news desk'],
    ])
    const [first, second] = await Promise.all(versions.map(({ article }) => article()))
    expect([first?.version, second?.version]).toEqual([1, 2])
    expect(second).toEqual(await readArticle(folder, INQUIRY))
    expect(first).not.toEqual(second)
  })

  test('reads what was said of a killed article, and what it was before', async () => {
    const versions = await readVersions(folder, 'local/silo-choir')
    const records = await Promise.all(versions.map(({ record }) => record()))
    expect(records.map(({ status, reason }) => [status, reason])).toEqual([
      ['usable', undefined],
      ['canceled', 'The choir never sang.'],
    ])
    expect(await versions[0]?.article()).toHaveProperty('articleBody')
    expect(await versions[1]?.article()).toMatchObject({ creativeWorkStatus: 'canceled' })
  })

  test('says of what there is no version, and refuses one that was changed', async () => {
    expect(await codeOf(readVersions(folder, 'local/nobody'))).toBe('ARTICLE_UNKNOWN')
    const [version] = await readVersions(folder, 'science/pier-listeners')
    const bytes = await version?.read('article.json')
    expect(Buffer.from(bytes ?? '').toString()).toContain('The sound of a pier being eaten')
    expect(await version?.read('nothing.json')).toBeUndefined()
    const paths = await glob('archive/**/content/article.json', { cwd: folder, absolute: true })
    for (const path of paths) await writeFile(path, (await readFile(path, 'utf8')).replace('pier', 'tear'))
    expect(
      await codeOf(readVersions(folder, 'science/pier-listeners').then((all) => all[0]?.article())),
    ).toBe('EDAMAGED')
  })
})
