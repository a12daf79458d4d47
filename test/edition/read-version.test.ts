import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import { readEdition } from '../../pipeline/edition/read-edition.js'
import { readHistory } from '../../pipeline/edition/read-history.js'
import { readVersion } from '../../pipeline/edition/read-version.js'
import { sourceOf } from '../played-compile.js'
import { built, clockAt, textIn, VOTE } from '../played-publish.js'
import { put } from '../put.js'
import { inventoryOf } from './check-archive.js'

const ID = 'town/vote'
const VERSIONS = [VOTE, { ...VOTE, body: 'It voted twice.' }, { ...VOTE, body: 'It voted in vain.' }]

/** Build an article three times, an hour after the other. */
async function threeVersions(): Promise<MemoryOutputFolder> {
  const output = memoryOutputFolder()
  for (const [hour, text] of VERSIONS.entries())
    await built(output, [sourceOf(ID, text)], { clock: clockAt(`2024-06-01T1${hour}:00:00Z`) })
  return output
}

/** Write the object's inventory anew, after something was done to it. */
async function tamper(output: MemoryOutputFolder, change: (json: string) => string): Promise<void> {
  const { object } = inventoryOf(output.files, `presswright:${ID}`)
  const path = `${object}/inventory.json`
  await put(output, path, change(textIn(output, path)))
}

const DAMAGED = { name: 'OutputError', code: 'EDAMAGED' }

describe('the history of an article', () => {
  test('has every version, with what it said and when', async () => {
    const output = await threeVersions()
    const history = await readHistory(output, ID)
    expect(history?.versions).toEqual([1, 2, 3])
    const editions = await Promise.all(
      (history?.versions ?? []).map(
        async (version) => history && (await readEdition(output, history, version)),
      ),
    )
    expect(
      editions.map((edition) => [edition?.created, edition?.message, edition?.article.articleBody]),
    ).toEqual([
      ['2024-06-01T10:00:00Z', 'First version', 'It voted.'],
      ['2024-06-01T11:00:00Z', 'Content changed', 'It voted twice.'],
      ['2024-06-01T12:00:00Z', 'Content changed', 'It voted in vain.'],
    ])
    expect(editions.map((edition) => edition?.readability?.counts.words)).toEqual([4, 4, 4])
  })

  test('is none where nothing is kept, and has no version that was not', async () => {
    const output = await threeVersions()
    expect(await readHistory(output, 'town/toll')).toBeUndefined()
    const history = await readHistory(output, ID)
    expect(history && readVersion(output, history, 4)).toBeUndefined()
    expect(history && (await readEdition(output, history, 0))).toBeUndefined()
  })

  test('reads a file that an earlier version holds, and none that there is not', async () => {
    const output = await threeVersions()
    const history = await readHistory(output, ID)
    const version = history && readVersion(output, history, 3)
    // The measures never changed, so that only the first version has them in its folder.
    expect(Buffer.from((await version?.read('readability.json')) ?? '').toString()).toContain('"words": 4')
    expect([...output.files.keys()].some((path) => path.includes('v3/content/readability.json'))).toBe(false)
    expect(await version?.read('nothing.json')).toBeUndefined()
    expect(await version?.read('__proto__')).toBeUndefined()
  })

  test('believes what a version says of itself', async () => {
    const output = await threeVersions()
    const said = {
      id: ID,
      version: 3,
      status: 'canceled',
      reason: 'It never voted',
      contentDigest: 'sha256-00',
    }
    await withFile(output, 'edition.json', JSON.stringify(said))
    const history = await readHistory(output, ID)
    expect(history && (await readEdition(output, history, 3))?.said).toMatchObject({
      status: 'canceled',
      reason: 'It never voted',
      contentDigest: 'sha256-00',
    })
    expect(history && (await readEdition(output, history, 2))?.said).toMatchObject({ status: 'usable' })
  })
})

describe('a damaged archive', () => {
  test.each([
    ['no JSON', () => '{'],
    ['no inventory', () => '{}'],
    ['a version missing', (json: string) => json.replace('"v2": {', '"v7": {')],
    ['versions beyond all reason', (json: string) => json.replace(/"head": "v3"/, '"head": "v99999999999"')],
    ['no time', (json: string) => json.replace('"created": "2024-06-01T11:00:00Z",', '')],
    ['a state of numbers', (json: string) => json.replace(/("state": \{\s*"[0-9a-f]+": \[)[^\]]*/, '$11')],
    ['a user without a name', (json: string) => json.replace('"name": "Presswright",', '')],
  ])('in the inventory, %s', async (_what, change) => {
    const output = await threeVersions()
    await tamper(output, change)
    await expect(readHistory(output, ID)).rejects.toMatchObject(DAMAGED)
  })

  test.each([
    ['changed', async (output: MemoryOutputFolder, path: string) => put(output, path, '{}')],
    ['lost', async (output: MemoryOutputFolder, path: string) => output.remove([path])],
  ])('has a file %s', async (_what, damage) => {
    const output = await threeVersions()
    const { object } = inventoryOf(output.files, `presswright:${ID}`)
    await damage(output, `${object}/v2/content/article.json`)
    const history = await readHistory(output, ID)
    if (!history) throw new Error('Expected a history')
    expect((await readEdition(output, history, 1))?.article.articleBody).toBe('It voted.')
    await expect(readEdition(output, history, 2)).rejects.toMatchObject(DAMAGED)
  })

  test('never leads out of the output folder', async () => {
    const output = await threeVersions()
    await tamper(output, (json) => json.replaceAll('v3/content/article.json', '../../../../../secret'))
    const history = await readHistory(output, ID)
    if (!history) throw new Error('Expected a history')
    await expect(readEdition(output, history, 3)).rejects.toMatchObject({
      name: 'OutputError',
      code: 'EINVAL',
    })
  })

  test('has a version without its article', async () => {
    const output = await threeVersions()
    await tamper(output, (json) => json.replaceAll('"article.json"', '"gone.json"'))
    const history = await readHistory(output, ID)
    if (!history) throw new Error('Expected a history')
    await expect(readEdition(output, history, 3)).rejects.toMatchObject(DAMAGED)
  })

  test.each([
    ['no object', '[]'],
    ['too deep', `${'{"a":'.repeat(400)}1${'}'.repeat(400)}`],
    ['no status', '{"contentDigest": "sha256-00"}'],
  ])('has an edition that is %s', async (_what, json) => {
    const output = await threeVersions()
    await withFile(output, 'edition.json', json)
    const history = await readHistory(output, ID)
    if (!history) throw new Error('Expected a history')
    await expect(readEdition(output, history, 3)).rejects.toMatchObject(DAMAGED)
  })
})

/** Give the newest version a further file. */
async function withFile(output: MemoryOutputFolder, name: string, content: string): Promise<void> {
  const digest = createHash('sha512').update(content).digest('hex')
  const { object, inventory } = inventoryOf(output.files, `presswright:${ID}`)
  await put(output, `${object}/v3/content/${name}`, content)
  const v3 = inventory.versions.v3
  if (!v3) throw new Error('Expected a third version')
  const changed = {
    ...inventory,
    manifest: { ...inventory.manifest, [digest]: [`v3/content/${name}`] },
    versions: { ...inventory.versions, v3: { ...v3, state: { ...v3.state, [digest]: [name] } } },
  }
  await put(output, `${object}/inventory.json`, JSON.stringify(changed))
}
