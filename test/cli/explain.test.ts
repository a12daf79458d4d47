import { rm } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { folderOf, spawned } from './spawned.js'

const BRIDGE = `The footbridge opens again

By Nora Quist
9 May 2024

The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.

Its owner had waited at the barrier since six in the morning, and said that the dog had waited longer than that.

-30-
`

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function built(): Promise<string> {
  const folder = await folderOf({ 'input/town/bridge.txt': BRIDGE })
  folders.push(folder)
  await spawned(folder, ['build'])
  return folder
}

test('tells each property with its rule and its line, and what was left out', async () => {
  const { exitCode, out, err } = await spawned(await built(), ['explain', 'town/bridge'])
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(out.startsWith('town/bridge, read from input/town/bridge.txt (utf-8, paragraph-a-line)\n')).toBe(
    true,
  )
  expect(out).toContain(`author.0.name: Nora Quist
  byline/marker · text · confidence 0.98
     3 | By Nora Quist
       |    ^^^^^^^^^^
`)
  expect(out).toContain(`datePublished: 2024-05-09
  date/beside-byline · text · confidence 0.95 · written as ISO 8601
     4 | 9 May 2024
       | ^^^^^^^^^^
`)
  expect(out.endsWith('Left out:\n  10:1  “-30-”: end mark\n')).toBe(true)
})

test('does without the source where it is gone', async () => {
  const folder = await built()
  await rm(`${folder}/input`, { recursive: true })
  const { exitCode, out } = await spawned(folder, ['explain', 'town/bridge'])
  expect(exitCode).toBe(0)
  expect(out).toContain('author.0.name: Nora Quist\n  byline/marker · text · confidence 0.98\n\n')
})

test('--format json gives the evidence as it is published', async () => {
  const { exitCode, out } = await spawned(await built(), ['explain', 'town/bridge', '--format', 'json'])
  expect(exitCode).toBe(0)
  expect(JSON.parse(out).dropped).toMatchObject([{ text: '-30-', reason: 'end mark', place: { line: 10 } }])
})

test('an article that is not there is wrong usage, with the one that was meant', async () => {
  const folder = await built()
  expect(await spawned(folder, ['explain', 'town/brigde'])).toEqual({
    exitCode: 2,
    out: '',
    err: 'presswright: No article `town/brigde` is published, did you mean `town/bridge`?\n',
  })
  expect((await spawned(folder, ['explain', 'town/bridge', '-o', 'nowhere'])).err).toBe(
    'presswright: Nothing is published in `nowhere`; run `presswright build` first\n',
  )
})
