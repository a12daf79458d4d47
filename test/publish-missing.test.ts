import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { archived, inventoryOf } from './edition/check-archive.js'
import { wrongIn } from './edition/wrong-in.js'
import { sourceOf } from './played-compile.js'
import { built, bytesIn, catalogueIn, SWAN, textIn, VOTE } from './played-publish.js'

const OBJECT = 'presswright:vote'

const viewsIn = (output: MemoryOutputFolder) =>
  [...output.files.keys()].filter((path) => path.startsWith('latest/')).map((path) => path.slice(7))
const recordIn = (output: MemoryOutputFolder, version: string) =>
  JSON.parse(archived(output.files, OBJECT, version, 'edition.json'))

describe('an input that is gone', () => {
  const folders = ['input']

  test('is reported, and stays published', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    const before = bytesIn(output)
    const { findings, rules, written } = await built(output, [sourceOf('swan', SWAN)], { folders })
    expect(rules).toEqual(['input/vote.txt input-missing'])
    expect(findings.find(({ rule }) => rule === 'input-missing')?.message).toBe(
      'The input of `vote` is gone, and the article stays published; build with `--prune` to withdraw it',
    )
    expect(written).toEqual([])
    expect(bytesIn(output)).toEqual(before)
  })

  test('is not missed where its folder was not built', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('town/vote', VOTE), sourceOf('swan', SWAN)])
    const options = { folders: ['input/pond'], prune: true }
    const { rules, states } = await built(output, [sourceOf('swan', SWAN)], options)
    expect(rules).toEqual([])
    expect(states).toEqual(['swan unchanged 1'])
  })

  test('is withdrawn by prune, and published again when it is back', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    const { states, rules } = await built(output, [sourceOf('swan', SWAN)], { folders, prune: true })
    expect(states).toEqual(['swan unchanged 1', 'vote withdrawn 2'])
    expect(rules).toEqual([])
    expect(viewsIn(output).every((path) => path.startsWith('swan/'))).toBe(true)
    expect(recordIn(output, 'v2')).toMatchObject({ status: 'withheld', reason: 'its input is gone' })
    // What the version before held is referred to, but for what names the version.
    const { inventory } = inventoryOf(output.files, OBJECT)
    expect(
      Object.values(inventory.versions.v2?.state ?? {})
        .flat()
        .sort(),
    ).toEqual(
      Object.values(inventory.versions.v1?.state ?? {})
        .flat()
        .sort(),
    )
    expect(JSON.parse(archived(output.files, OBJECT, 'v2', 'article.json'))).toMatchObject({
      version: 2,
      articleBody: 'It voted.',
    })
    expect(await wrongIn(output)).toEqual([])
    const again = await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)], { folders })
    expect(again.states).toEqual(['swan unchanged 1', 'vote built 3'])
  })

  test('with a new one of the same headline is asked to be the same article', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('draft', VOTE)])
    const { findings } = await built(output, [sourceOf('final', VOTE)], { folders })
    expect(findings.find(({ rule }) => rule === 'input-missing')?.message).toContain(
      '`input/final.txt` has the same headline: give it `id: draft` in its front matter',
    )
  })

  test('is not gone where it failed, and is another article where its id changed', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    const { rules } = await built(
      output,
      [sourceOf('vote', 'no text'), sourceOf('swan', { ...SWAN, id: 'bird' })],
      {
        folders,
        prune: true,
      },
    )
    expect(rules).toEqual(['input/swan.txt identity-changed', 'input/vote.txt headline-missing'])
    expect(catalogueIn(output).articles.map(({ id }) => id)).toEqual(['bird', 'swan', 'vote'])
    expect(textIn(output, 'latest/swan/article.json')).not.toBe('')
  })
})
