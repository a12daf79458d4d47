import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { archived, faultsOf, inventoryOf } from './edition/check-archive.js'
import { sourceOf } from './played-compile.js'
import { built, bytesIn, catalogueIn, clockAt, jsonIn, SWAN, textIn, VOTE } from './played-publish.js'
import { put } from './put.js'

describe('a second build', () => {
  test('writes nothing at all where nothing changed, whatever the clock says', async () => {
    const output = memoryOutputFolder()
    const sources = [sourceOf('vote', VOTE), sourceOf('swan', SWAN)]
    await built(output, sources)
    const before = bytesIn(output)
    const refuse = () => Promise.reject(new Error('it was written'))
    const readOnly: MemoryOutputFolder = { ...output, write: refuse, writeFolders: refuse, remove: refuse }
    const { states, written } = await built(readOnly, sources, { clock: clockAt('2030-01-01T00:00:00Z') })
    expect(states).toEqual(['swan unchanged 1', 'vote unchanged 1'])
    expect(written).toEqual([])
    expect(bytesIn(output)).toEqual(before)
  })

  test('makes a new version of what changed, and leaves the rest', async () => {
    const output = memoryOutputFolder()
    const swan = sourceOf('swan', SWAN)
    await built(output, [sourceOf('vote', VOTE), swan])
    const first = textIn(output, 'latest/vote/article.json')
    const firstDigest = catalogueIn(output).articles[1]?.contentDigest
    const changed = { ...VOTE, body: 'It voted twice.' }
    const { states, rules, written } = await built(output, [sourceOf('vote', changed), swan], {
      clock: clockAt('2024-07-01T00:00:00Z'),
    })
    const { object, inventory } = inventoryOf(output.files, 'presswright:vote')
    expect(states).toEqual(['swan unchanged 1', 'vote built 2'])
    expect(rules).toEqual(['input/vote.txt update-time-missing'])
    // Readability and evidence are the same bytes, and so are not written again.
    expect(written).toEqual([
      `${object}/v2`,
      'latest/vote/article.json',
      'latest/vote/article.html',
      'latest/vote/validation.json',
      'index.json',
    ])
    expect(faultsOf(output.files)).toEqual([])
    expect(archived(output.files, 'presswright:vote', 'v1', 'article.json')).toBe(first)
    expect(archived(output.files, 'presswright:vote', 'v2', 'article.json')).toBe(
      textIn(output, 'latest/vote/article.json'),
    )
    expect(jsonIn(output, 'latest/vote/article.json')).toMatchObject({
      version: 2,
      articleBody: 'It voted twice.',
    })
    expect(inventory.versions.v2).toMatchObject({
      created: '2024-07-01T00:00:00Z',
      message: 'Content changed',
      user: { name: 'Presswright', address: 'https://www.npmjs.com/package/presswright' },
    })
    expect(Object.values(inventory.manifest).flat().sort()).toEqual([
      'v1/content/article.html',
      'v1/content/article.json',
      'v1/content/edition.json',
      'v1/content/evidence.json',
      'v1/content/readability.json',
      'v1/content/validation.json',
      'v2/content/article.html',
      'v2/content/article.json',
      'v2/content/edition.json',
      'v2/content/validation.json',
    ])
    expect(catalogueIn(output).articles[1]).toMatchObject({ id: 'vote', version: 2 })
    expect(catalogueIn(output).articles[1]?.contentDigest).not.toBe(firstDigest)
  })

  test('of that new version changes nothing more', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    const changed = [sourceOf('vote', { ...VOTE, body: 'It voted twice.' })]
    await built(output, changed)
    const again = await built(output, changed)
    expect(again.states).toEqual(['vote unchanged 2'])
    expect(again.written).toEqual([])
    expect(again.rules).toEqual(['input/vote.txt update-time-missing'])
  })

  test('that goes back to an earlier text is a new version again', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    await built(output, [sourceOf('vote', { ...VOTE, body: 'It voted twice.' })])
    const { states } = await built(output, [sourceOf('vote', VOTE)])
    expect(states).toEqual(['vote built 3'])
    expect(jsonIn(output, 'latest/vote/article.json')).toMatchObject({ version: 3, articleBody: 'It voted.' })
    expect(faultsOf(output.files)).toEqual([])
  })

  test('takes the time of update that the source names, and then misses none', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    const updated = { ...VOTE, body: 'It voted twice.', updated: '2024-05-03T10:00:00+02:00' }
    const { rules } = await built(output, [sourceOf('vote', updated)])
    expect(rules).toEqual([])
    expect(jsonIn(output, 'latest/vote/article.json').dateModified).toBe('2024-05-03T10:00:00+02:00')
    expect(catalogueIn(output).articles[0]?.dateModified).toBe('2024-05-03T10:00:00+02:00')
  })

  test('keeps the dates of the archived article where the text says the same', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', { ...VOTE, updated: '2024-05-03' })])
    const before = textIn(output, 'latest/vote/article.json')
    const { states } = await built(output, [sourceOf('vote', { ...VOTE, updated: '2024-05-09' })])
    expect(states).toEqual(['vote unchanged 1'])
    expect(textIn(output, 'latest/vote/article.json')).toBe(before)
  })

  test('brings evidence and measures up to date without a new version', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    const { states, written } = await built(output, [sourceOf('vote', { ...VOTE, algorithm: '2' })])
    expect(states).toEqual(['vote built 1'])
    expect(written).toEqual(['latest/vote/readability.json', 'index.json'])
    expect(jsonIn(output, 'latest/vote/readability.json').algorithm).toBe('2')
    expect(archived(output.files, 'presswright:vote', 'v1', 'readability.json')).toContain('"algorithm": "1"')
    expect(faultsOf(output.files)).toEqual([])
  })

  test('brings back what was lost or changed of the view', async () => {
    const output = memoryOutputFolder()
    const sources = [sourceOf('vote', VOTE)]
    await built(output, sources)
    const before = bytesIn(output)
    await put(output, 'latest/vote/article.json', 'edited by hand')
    await output.remove(['latest/vote/article.html'])
    await output.remove(['index.json'])
    const checked = await built(output, sources, { check: true })
    const { written } = await built(output, sources)
    expect(written).toEqual(['latest/vote/article.json', 'latest/vote/article.html', 'index.json'])
    expect(checked.written).toEqual(written)
    expect(bytesIn(output)).toEqual(before)
  })

  test('keeps articles that have no source this time', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    const vote = textIn(output, 'latest/vote/article.json')
    await built(output, [sourceOf('swan', SWAN)])
    expect(catalogueIn(output).articles.map(({ id }) => id)).toEqual(['swan', 'vote'])
    expect(textIn(output, 'latest/vote/article.json')).toBe(vote)
  })
})

describe('the digest of a graph', () => {
  test('is there where it was asked for, stays as long as it is true, and is not missed by a build that does not ask', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    expect(catalogueIn(output).articles[0]).not.toHaveProperty('graphDigest')
    const asked = await built(output, [sourceOf('vote', VOTE)], { graphDigest: true })
    expect(asked.written).toEqual(['index.json'])
    const digests = catalogueIn(output).articles.map(({ graphDigest }) => graphDigest)
    expect(digests).toEqual([
      expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
      expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    ])
    const later = await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    expect(later.written).toEqual([])
    await built(output, [sourceOf('vote', { ...VOTE, body: 'It voted twice.' })])
    expect(catalogueIn(output).articles.map(({ graphDigest }) => graphDigest)).toEqual([
      digests[0],
      undefined,
    ])
  })
})
