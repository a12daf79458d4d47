import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { kill } from '../pipeline/edition/kill.js'
import { purge } from '../pipeline/edition/purge.js'
import catalogueSchema from '../schemas/catalogue.schema.json' with { type: 'json' }
import killNoticeSchema from '../schemas/kill-notice.schema.json' with { type: 'json' }
import { archived, inventoryOf, objectsIn } from './edition/check-archive.js'
import { wrongIn } from './edition/wrong-in.js'
import { sourceOf } from './played-compile.js'
import { built, bytesIn, catalogueIn, clockAt, jsonIn, SWAN, VOTE } from './played-publish.js'

const OBJECT = 'presswright:vote'
const DESK = { name: 'Night Desk', address: 'mailto:night@example.org' }

const ajv = new Ajv2020({ strict: true })
formats.default(ajv)
const isKillNotice = ajv.compile(killNoticeSchema)
const isCatalogueFile = ajv.compile(catalogueSchema)

const orderOf = (output: MemoryOutputFolder, reason: string) => ({
  output,
  clock: clockAt('2024-08-01T00:00:00Z'),
  article: 'vote',
  reason,
  signature: async () => ({ user: DESK }),
})
const viewsIn = (output: MemoryOutputFolder) =>
  [...output.files.keys()].filter((path) => path.startsWith('latest/')).map((path) => path.slice(7))
const recordIn = (output: MemoryOutputFolder, version: string) =>
  JSON.parse(archived(output.files, OBJECT, version, 'edition.json'))

describe('an article that is withheld', () => {
  test('is kept, whole, and not published', async () => {
    const output = memoryOutputFolder()
    const { states } = await built(output, [
      sourceOf('vote', { ...VOTE, status: 'withheld', reason: 'embargo' }),
      sourceOf('swan', SWAN),
    ])
    expect(states).toEqual(['swan built 1', 'vote withdrawn 1'])
    expect(viewsIn(output).every((path) => path.startsWith('swan/'))).toBe(true)
    expect(JSON.parse(archived(output.files, OBJECT, 'v1', 'article.json')).articleBody).toBe('It voted.')
    const record = { id: 'vote', version: 1, status: 'withheld', reason: 'embargo' }
    expect(recordIn(output, 'v1')).toMatchObject(record)
    expect(catalogueIn(output).articles.map(({ id }) => id)).toEqual(['swan'])
    expect(catalogueIn(output).withdrawn).toMatchObject([{ ...record, source: 'input/vote.txt' }])
    expect(await wrongIn(output)).toEqual([])
  })

  test('is published by the build that finds it usable, as a version of its own', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', { ...VOTE, status: 'withheld' })])
    const { states } = await built(output, [sourceOf('vote', VOTE)])
    expect(states).toEqual(['vote built 2'])
    expect(recordIn(output, 'v2')).toMatchObject({ status: 'usable', version: 2 })
    expect(recordIn(output, 'v2').contentDigest).toBe(recordIn(output, 'v1').contentDigest)
    expect(jsonIn(output, 'latest/vote/article.json').version).toBe(2)
    expect(catalogueIn(output)).not.toHaveProperty('withdrawn')
    expect(await wrongIn(output)).toEqual([])
  })

  test('that was published before loses its view, and no view of another', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('vote/again', SWAN)])
    await built(output, [sourceOf('vote', { ...VOTE, status: 'withheld' }), sourceOf('vote/again', SWAN)])
    expect(viewsIn(output)).toHaveLength(5)
    expect(viewsIn(output).every((path) => path.startsWith('vote/again/'))).toBe(true)
    const second = await built(output, [sourceOf('vote', { ...VOTE, status: 'withheld' })])
    expect(second.states).toEqual(['vote unchanged 2'])
    expect(second.written).toEqual([])
  })
})

describe('kill', () => {
  test('keeps a version without a body that says why, and takes the view away', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    const before = archived(output.files, OBJECT, 'v1', 'article.json')
    const { entry } = await kill(orderOf(output, 'wrong town'))
    expect(entry).toMatchObject({ id: 'vote', version: 2, status: 'canceled', reason: 'wrong town' })
    expect(JSON.parse(archived(output.files, OBJECT, 'v2', 'article.json'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Town votes',
      datePublished: '2024-05-01',
      creativeWorkStatus: 'canceled',
      version: 2,
    })
    expect(isKillNotice(JSON.parse(archived(output.files, OBJECT, 'v2', 'article.json')))).toBe(true)
    expect(isCatalogueFile(catalogueIn(output))).toBe(true)
    const { inventory } = inventoryOf(output.files, OBJECT)
    expect(Object.values(inventory.versions.v2?.state ?? {}).flat()).toEqual(['article.json', 'edition.json'])
    expect(inventory.versions.v2).toMatchObject({
      message: 'Killed: wrong town',
      user: DESK,
      created: '2024-08-01T00:00:00Z',
    })
    expect(archived(output.files, OBJECT, 'v1', 'article.json')).toBe(before)
    expect(viewsIn(output).every((path) => path.startsWith('swan/'))).toBe(true)
    expect(catalogueIn(output).articles.map(({ id }) => id)).toEqual(['swan'])
    expect(catalogueIn(output).withdrawn).toEqual([entry])
    expect(await wrongIn(output)).toEqual([])
  })

  test('is not undone by a build whose source says nothing about it', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    await kill(orderOf(output, 'wrong town'))
    const before = bytesIn(output)
    const { states, rules, written } = await built(output, [sourceOf('vote', { ...VOTE, body: 'Better.' })])
    expect(states).toEqual(['vote unchanged 2'])
    expect(rules).toEqual(['input/vote.txt article-killed'])
    expect(written).toEqual([])
    expect(bytesIn(output)).toEqual(before)
  })

  test('is undone by a source that says that it is usable', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    await kill(orderOf(output, 'wrong town'))
    const { states } = await built(output, [sourceOf('vote', { ...VOTE, status: 'usable' })])
    expect(states).toEqual(['vote built 3'])
    expect(jsonIn(output, 'latest/vote/article.json')).toMatchObject({ version: 3, articleBody: 'It voted.' })
    expect(inventoryOf(output.files, OBJECT).inventory.versions.v3?.message).toBe('Published again')
  })

  test('done twice writes nothing', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    await kill(orderOf(output, 'wrong town'))
    const { written, entry } = await kill(orderOf(output, 'another reason'))
    expect(written).toEqual([])
    expect(entry.reason).toBe('wrong town')
  })

  test('by a source that is canceled needs no text', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    const compile = async () =>
      ({
        ok: false,
        id: 'vote',
        status: 'canceled',
        reason: 'withdrawn by the agency',
        findings: [],
      }) as const
    const { states } = await built(output, [sourceOf('vote', 'KILL')], { compile })
    expect(states).toEqual(['vote withdrawn 2'])
    expect(recordIn(output, 'v2').reason).toBe('withdrawn by the agency')
  })

  test('of an article that is not there says so, and which was meant', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('politics/vote', VOTE)])
    await expect(kill({ ...orderOf(output, 'x'), article: 'politics/vot' })).rejects.toMatchObject({
      name: 'UsageError',
      message: 'No article `politics/vot` is published, did you mean `politics/vote`?',
    })
  })
})

describe('purge', () => {
  test('leaves nothing of what the article said, and says that it was there', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    await built(output, [sourceOf('vote', { ...VOTE, body: 'It voted twice.' }), sourceOf('swan', SWAN)])
    const { entry } = await purge(orderOf(output, 'court order'))
    expect(entry).toEqual({ id: 'vote', version: 2, status: 'canceled', reason: 'court order', purged: true })
    for (const text of Object.values(bytesIn(output))) expect(text).not.toMatch(/Town votes|It voted/)
    expect(objectsIn(output.files)).toHaveLength(2)
    expect(JSON.parse(archived(output.files, 'presswright-purged:vote', 'v1', 'edition.json'))).toEqual({
      id: 'vote',
      version: 2,
      status: 'canceled',
      reason: 'court order',
      purged: true,
    })
    expect(inventoryOf(output.files, 'presswright-purged:vote').inventory.versions.v1).toMatchObject({
      message: 'Purged: court order',
      user: DESK,
    })
    expect(catalogueIn(output).withdrawn).toEqual([entry])
    expect(await wrongIn(output)).toEqual([])
  })

  test('is not undone by the next build, and is by one whose source says that it is usable', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    await purge(orderOf(output, 'court order'))
    const { states, rules } = await built(output, [sourceOf('vote', VOTE)])
    expect(states).toEqual(['vote unchanged 1'])
    expect(rules).toEqual(['input/vote.txt article-killed'])
    const again = await built(output, [sourceOf('vote', { ...VOTE, status: 'usable' })])
    expect(again.states).toEqual(['vote built 1'])
    expect(catalogueIn(output)).not.toHaveProperty('withdrawn')
    expect(await wrongIn(output)).toEqual([])
    const { entry } = await purge(orderOf(output, 'once more'))
    expect(entry).toMatchObject({ version: 1, reason: 'once more' })
    expect(inventoryOf(output.files, 'presswright-purged:vote').inventory.head).toBe('v2')
    expect(await wrongIn(output)).toEqual([])
  })

  test('that was interrupted at any moment is finished by the next', async () => {
    const whole = memoryOutputFolder()
    await built(whole, [sourceOf('vote', VOTE)])
    await purge(orderOf(whole, 'court order'))
    for (let nth = 1; ; nth += 1) {
      const output = memoryOutputFolder()
      await built(output, [sourceOf('vote', VOTE)])
      let left = nth
      const spend =
        <T extends unknown[]>(work: (...args: T) => Promise<void>) =>
        async (...args: T) => {
          left -= 1
          if (left === 0) throw new Error('interrupted')
          await work(...args)
        }
      const { write, writeFolders, remove } = output
      const failing = {
        ...output,
        write: spend(write),
        writeFolders: spend(writeFolders),
        remove: spend(remove),
      }
      const done = await purge(orderOf(failing, 'court order')).then(
        () => true,
        () => false,
      )
      if (!done) await purge(orderOf(output, 'court order'))
      expect(bytesIn(output)).toEqual(bytesIn(whole))
      if (done) break
      expect(nth).toBeLessThan(9)
    }
  })
})
