import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { kill } from '../pipeline/edition/kill.js'
import { purge } from '../pipeline/edition/purge.js'
import { repair } from '../pipeline/edition/repair.js'
import { faultsOf, inventoryOf } from './edition/check-archive.js'
import { sourceOf } from './played-compile.js'
import { built, bytesIn, clockAt, SWAN, textIn, VOTE } from './played-publish.js'
import { put } from './put.js'

const order = (output: MemoryOutputFolder, article: string) => ({
  output,
  clock: clockAt('2024-08-01T00:00:00Z'),
  article,
  reason: 'a mistake',
  signature: async () => ({}),
})

/** An output folder with two versions, one article that was killed, and one that was purged. */
async function sound(): Promise<MemoryOutputFolder> {
  const output = memoryOutputFolder()
  const others = ['gone', 'dead'].map((name) => sourceOf(name, { headline: `The ${name} one` }))
  await built(output, [sourceOf('town/vote', VOTE), sourceOf('swan', SWAN), ...others])
  await built(output, [sourceOf('town/vote', { ...VOTE, body: 'It voted twice.' })])
  await kill(order(output, 'dead'))
  await purge(order(output, 'gone'))
  return output
}

const objectOf = (output: MemoryOutputFolder) => inventoryOf(output.files, 'presswright:town/vote').object

describe('repair', () => {
  test('finds nothing to do where all is well', async () => {
    const output = await sound()
    const before = bytesIn(output)
    expect(await repair({ output })).toEqual({ written: [], left: [] })
    expect(bytesIn(output)).toEqual(before)
  })

  test.each<[string, (output: MemoryOutputFolder, object: string) => Promise<void>]>([
    ['a catalogue that is gone', (output) => output.remove(['index.json'])],
    ['a catalogue that is no JSON', (output) => put(output, 'index.json', '{"articles": [')],
    ['a view that was changed by hand', (output) => put(output, 'latest/town/vote/article.json', '{}')],
    ['a view that is gone', (output) => output.remove(['latest/town/vote'])],
    ['a view of what was killed', (output) => put(output, 'latest/dead/article.json', '{}')],
    ['an inventory that is torn', (output, object) => put(output, `${object}/inventory.json`, '{"head": "v')],
    ['an inventory that is gone', (output, object) => output.remove([`${object}/inventory.json`])],
    ['a sidecar that is gone', (output, object) => output.remove([`${object}/inventory.json.sha512`])],
    ['a version that no inventory names', (output, object) => put(output, `${object}/v3/content/x`, 'x')],
  ])('mends %s', async (_what, damage) => {
    const output = await sound()
    const before = bytesIn(output)
    await damage(output, objectOf(output))
    expect(bytesIn(output)).not.toEqual(before)
    const check = await repair({ output, check: true })
    expect(check.written.length).toBeGreaterThan(0)
    expect(bytesIn(output)).not.toEqual(before)
    expect((await repair({ output })).left).toEqual([])
    expect(bytesIn(output)).toEqual(before)
    expect(faultsOf(output.files)).toEqual([])
  })

  test('leaves what nothing vouches for, tells it, and keeps what was told of it', async () => {
    const output = await sound()
    const object = objectOf(output)
    for (const at of [object, `${object}/v1`, `${object}/v2`]) await put(output, `${at}/inventory.json`, '{}')
    const before = bytesIn(output)
    expect(await repair({ output })).toEqual({
      written: [],
      left: [
        {
          path: `${object}/inventory.json`,
          reason: 'no inventory there is vouched for by its sidecar; restore the object from a copy',
        },
      ],
    })
    expect(bytesIn(output)).toEqual(before)
  })

  test('takes an article that came back after it was purged for what it is', async () => {
    // Enough that, by their digests, the record of the purge stands before the article here and behind it there.
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const sources = names.map((name) => sourceOf(name, { headline: `The ${name} one`, status: 'usable' }))
    const output = memoryOutputFolder()
    await built(output, sources)
    for (const name of names) await purge(order(output, name))
    await built(output, sources)
    const before = bytesIn(output)
    expect(await repair({ output })).toEqual({ written: [], left: [] })
    await output.remove(['index.json'])
    await repair({ output })
    expect(bytesIn(output)).toEqual(before)
  })

  test('never touches what it does not understand', async () => {
    const output = await sound()
    const strange = ['latest/town/vote/notes.txt', 'latest/other.txt', 'archive/README', 'stray.txt']
    for (const path of strange) await put(output, path, 'mine')
    await put(output, 'latest/swan/article.json', '{}')
    await repair({ output })
    for (const path of strange) expect(textIn(output, path)).toBe('mine')
    expect(textIn(output, 'latest/swan/article.json')).toContain('Swan lands')
  })
})
