import { rm, writeFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { type LogOptions, log } from '../../pipeline/cli/log.js'
import { playedCompare } from '../played-compare.js'
import { publishedFolder } from './published-folder.js'
import { recorder } from './recorder.js'
import { inventoryPath, withdraw } from './withdraw.js'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** A folder with an article of three versions, the last of which has another headline only. */
async function town(): Promise<string> {
  const folder = await publishedFolder(
    { 'town/vote': { headline: 'Town votes', body: 'It voted.\n\nFew came.' } },
    { 'town/vote': { headline: 'Town votes', body: 'It voted twice.\n\nFew came.\n\nIt rained.' } },
    { 'town/vote': { headline: 'Town votes again', body: 'It voted twice.\n\nFew came.\n\nIt rained.' } },
  )
  folders.push(folder)
  return folder
}

async function told(cwd: string, options: Partial<LogOptions> = {}, article = 'town/vote') {
  const world = recorder({ cwd })
  await log(article, { output: 'output', format: 'pretty', ...options }, world, playedCompare)
  return { out: world.out(), err: world.err() }
}

/** The same for people, with the digests, which differ with every word, out of the way. */
const screenOf = ({ out }: { readonly out: string }) =>
  out.replace(/sha256-[0-9a-f]{12}(?![0-9a-f])/g, 'sha256-…')

test('tells the versions of an article, newest first', async () => {
  const printed = await told(await town())
  expect(printed.err).toBe('')
  expect(screenOf(printed)).toBe(`town/vote

v3  2024-06-01 12:00 UTC  none    sha256-…  body unchanged
    Content changed (Presswright)

v2  2024-06-01 11:00 UTC  update  sha256-…  +5 −2 words, 3 paragraphs
    paragraphs changed
    Content changed (Presswright)

v1  2024-06-01 10:00 UTC  first   sha256-…  +4 −0 words, 2 paragraphs
    First version (Presswright)
`)
})

test('--format json tells all of it, with whole digests', async () => {
  const { out } = await told(await town(), { format: 'json' })
  const entries = JSON.parse(out)
  expect(entries).toEqual([
    expect.objectContaining({ version: 3, kind: 'none', words: { added: 0, removed: 0 }, paragraphs: 0 }),
    expect.objectContaining({ version: 2, kind: 'update', words: { added: 5, removed: 2 }, paragraphs: 3 }),
    {
      version: 1,
      created: '2024-06-01T10:00:00Z',
      kind: 'first',
      reasons: [],
      words: { added: 4, removed: 0 },
      paragraphs: 2,
      contentDigest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
      status: 'usable',
      message: 'First version',
      user: { name: 'Presswright', address: 'https://www.npmjs.com/package/presswright' },
    },
  ])
  const digests = entries.map(({ contentDigest }: { contentDigest: string }) => contentDigest)
  expect(new Set(digests).size).toBe(3)
})

test('--max-count tells the newest, and reads no more than it needs', async () => {
  const cwd = await town()
  const v1 = inventoryPath(cwd, 'town/vote').replace('inventory.json', 'v1/content/article.json')
  await writeFile(v1, '{}')
  expect(screenOf(await told(cwd, { maxCount: 1 }))).toBe(`town/vote

v3  2024-06-01 12:00 UTC  none  sha256-…  body unchanged
    Content changed (Presswright)
`)
  await expect(told(cwd)).rejects.toMatchObject({ name: 'OutputError', code: 'EDAMAGED' })
})

test('an article that was withdrawn is still told, with its status and why', async () => {
  const cwd = await town()
  await withdraw(cwd, 'town/vote', 3)
  expect(screenOf(await told(cwd, { maxCount: 1 }))).toBe(`town/vote

v3  2024-06-01 12:00 UTC  kill  sha256-…  body unchanged
    the version is canceled: It never voted
    Content changed (Presswright)
`)
  const [entry] = JSON.parse((await told(cwd, { format: 'json' })).out)
  expect(entry).toMatchObject({
    kind: 'kill',
    status: 'canceled',
    reason: 'It never voted',
    contentDigest: `sha256-${'c'.repeat(64)}`,
  })
})

test('an article that never was is wrong usage, with the one that was meant', async () => {
  const cwd = await town()
  await expect(told(cwd, {}, 'town/voet')).rejects.toMatchObject({
    name: 'UsageError',
    message: 'No article `town/voet` is published, did you mean `town/vote`?',
  })
  await expect(told(cwd, { output: 'nowhere' })).rejects.toThrow('Nothing is published in `nowhere`')
})
