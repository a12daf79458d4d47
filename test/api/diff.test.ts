import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { diff, PresswrightError } from '../../pipeline/index.js'
import { publishedFolder, publishInto } from '../cli/published-folder.js'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** A folder with an article of two versions, and another output folder with its first alone. */
async function town(): Promise<string> {
  const first = { vote: { headline: 'Town votes', body: 'It voted.\n\nFew came.' } }
  const folder = await publishedFolder(first, {
    vote: { headline: 'Town votes', body: 'It voted twice.\n\nFew came.' },
  })
  folders.push(folder)
  await publishInto(join(folder, 'old'), [first])
  return folder
}

describe('diff', () => {
  test('tells what changed between versions of an article', async () => {
    const cwd = await town()
    const report = await diff(undefined, undefined, { cwd, article: 'vote' })
    expect(report).toMatchObject({
      kind: 'article',
      differences: {
        from: { name: 'v1' },
        to: { name: 'v2' },
        paragraphs: [{ kind: 'edited' }, { kind: 'same', text: 'Few came.' }],
      },
    })
    expect(await diff('v1', 'latest', { cwd, article: 'vote' })).toEqual(report)
  })

  test('tells what changed between files, folders and articles in memory', async () => {
    const cwd = await town()
    const paths = ['old/latest/vote/article.json', 'output/latest/vote/article.json'] as const
    expect(await diff(...paths, { cwd })).toMatchObject({
      kind: 'article',
      differences: {
        from: { name: paths[0] },
        to: { name: paths[1] },
        paragraphs: [{ kind: 'edited' }, {}],
      },
    })
    expect(await diff('old', 'output', { cwd })).toMatchObject({
      kind: 'folders',
      folders: { unchanged: 0 },
      changed: [{ differences: { article: 'vote' } }],
    })
    const changed = await diff({ headline: 'Quay opens' }, { headline: 'Quay shuts' })
    expect(changed).toMatchObject({
      kind: 'article',
      differences: { fields: [{ pointer: '/headline', from: 'Quay opens', to: 'Quay shuts' }] },
    })
  })

  test.each([
    ['v1', 'v9', { article: 'vote' }, 'No version `v9`'],
    ['v1', 'v2', { article: 'voet' }, 'did you mean `vote`?'],
    ['old', 'output/index.json', {}, '`old` is folder and `output/index.json` is file'],
    ['old', undefined, {}, 'Expected two paths'],
    [{ headline: 'Quay' }, 'v1', { article: 'vote' }, 'An article in memory is no version'],
  ])('%j and %j with %j is an error with a code', async (from, to, options, message) => {
    const cwd = await town()
    const error: unknown = await diff(from, to, { cwd, ...options }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(PresswrightError)
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(message) })
  })

  test('ends where the signal is given', async () => {
    const cwd = await town()
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(diff('old', 'output', { cwd, signal })).rejects.toThrow('enough')
  })
})
