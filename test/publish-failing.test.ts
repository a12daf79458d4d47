import { describe, expect, test } from 'vitest'
import { memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { OutputError } from '../pipeline/model/output-error.js'
import { faultsOf, inventoryOf, objectsIn } from './edition/check-archive.js'
import { sourceOf } from './played-compile.js'
import { built, bytesIn, catalogueIn, jsonIn, SWAN, textIn, VOTE } from './played-publish.js'
import { put } from './put.js'

describe('a bad source', () => {
  test('stops no other, and touches nothing of what was published of it', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('swan', SWAN)])
    const before = bytesIn(output)
    const { states, rules } = await built(output, [
      sourceOf('vote', 'no text'),
      sourceOf('swan', { ...SWAN, body: 'It left.' }),
    ])
    expect(states).toEqual(['swan built 2', 'vote failed'])
    expect(rules).toEqual(['input/swan.txt update-time-missing', 'input/vote.txt headline-missing'])
    const after = bytesIn(output)
    const ofVote = Object.keys(before).filter((path) => path.includes('vote'))
    expect(ofVote).toContain('latest/vote/article.json')
    for (const path of ofVote) expect(after[path]).toBe(before[path])
    expect(catalogueIn(output).articles.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'swan 2',
      'vote 1',
    ])
  })

  test('that cannot be read is a finding with its reason', async () => {
    const output = memoryOutputFolder()
    const gone = Object.assign(new Error('ENOENT: gone'), { code: 'ENOENT' })
    const sources = [
      { ...sourceOf('gone', VOTE), read: () => Promise.reject(gone) },
      { ...sourceOf('large', VOTE), size: 1_000_001 },
      sourceOf('swan', SWAN),
    ]
    const { states, rules } = await built(output, sources)
    expect(states).toEqual(['gone failed', 'large failed', 'swan built 1'])
    expect(rules).toEqual(['input/gone.txt input-unreadable', 'input/large.txt input-too-large'])
  })

  test('with the identity of another fails with it, and the published one stays', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    const before = bytesIn(output)
    const { states, rules, written } = await built(output, [
      sourceOf('vote', { ...VOTE, body: 'One.' }),
      sourceOf('other', { ...VOTE, id: 'vote', body: 'Another.' }),
    ])
    expect(states).toEqual(['vote failed', 'vote failed'])
    expect(rules).toEqual(['input/other.txt identity-duplicate', 'input/vote.txt identity-duplicate'])
    expect(written).toEqual([])
    expect(bytesIn(output)).toEqual(before)
  })

  test('whose name differs from another’s in case only fails with it, and others are built', async () => {
    const { states, rules } = await built(memoryOutputFolder(), [
      sourceOf('News/vote', VOTE),
      sourceOf('news/Vote', VOTE),
      sourceOf('swan', SWAN),
    ])
    expect(states).toEqual(['News/vote failed', 'news/Vote failed', 'swan built 1'])
    expect(rules).toEqual(['input/News/vote.txt identity-case', 'input/news/Vote.txt identity-case'])
  })

  test('whose front matter names a way out of the output folder fails', async () => {
    const output = memoryOutputFolder()
    const { states, rules } = await built(output, [sourceOf('vote', { ...VOTE, id: '../../etc/vote' })])
    expect(states).toEqual(['../../etc/vote failed'])
    expect(rules).toEqual(['input/vote.txt identity-invalid'])
    expect(output.files).toEqual(new Map())
  })
})

describe('an identity', () => {
  test('from the front matter stays when the file is renamed', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('draft-1', { ...VOTE, id: 'town/vote' })])
    const { states } = await built(output, [
      sourceOf('final', { ...VOTE, id: 'town/vote', headline: 'Town has voted' }),
    ])
    expect(states).toEqual(['town/vote built 2'])
    expect(
      Object.keys(bytesIn(output)).filter(
        (path) => path.endsWith('/article.json') && path.startsWith('latest'),
      ),
    ).toEqual(['latest/town/vote/article.json'])
  })

  test('below another’s is an article of its own', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE), sourceOf('vote/again', SWAN)])
    expect(jsonIn(output, 'latest/vote/article.json').headline).toBe('Town votes')
    expect(jsonIn(output, 'latest/vote/again/article.json').headline).toBe('Swan lands')
    expect(objectsIn(output.files)).toHaveLength(2)
    expect(faultsOf(output.files)).toEqual([])
  })
})

describe('a damaged output folder', () => {
  test.each([
    ['a catalogue that is no JSON', 'index.json', '{"articles": [', 'index.json'],
    ['a catalogue of another shape', 'index.json', '{"articles": {}}', 'index.json'],
  ])('stops the build at %s, in one line', async (_what, path, content, said) => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    await put(output, path, content)
    await expect(built(output, [sourceOf('vote', VOTE)])).rejects.toMatchObject({
      name: 'OutputError',
      code: 'EDAMAGED',
      message: `\`${said}\` of the output folder is damaged; \`presswright repair\` mends what the archive vouches for`,
    })
    expect(textIn(output, path)).toBe(content)
  })

  test.each(['inventory.json', 'v1/content/article.json'])(
    'stops the build at an archive whose %s was changed',
    async (name) => {
      const output = memoryOutputFolder()
      await built(output, [sourceOf('vote', VOTE)])
      const { object } = inventoryOf(output.files, 'presswright:vote')
      await put(output, `${object}/${name}`, '{"head": "v1"}')
      await expect(built(output, [sourceOf('vote', VOTE)])).rejects.toMatchObject({
        code: 'EDAMAGED',
        message: expect.stringContaining(`\`${object}/${name}\``),
      })
    },
  )

  test('stops the build at an inventory that its sidecar and its version do not vouch for', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    const { object } = inventoryOf(output.files, 'presswright:vote')
    const json = textIn(output, `${object}/inventory.json`)
    await put(output, `${object}/inventory.json`, json.replace('First version', 'Forged version'))
    await expect(built(output, [sourceOf('vote', VOTE)])).rejects.toMatchObject({ code: 'EDAMAGED' })
  })
})

test('what went wrong first is told where the lock cannot be taken away either', async () => {
  const output = memoryOutputFolder()
  const broken = {
    ...output,
    writeFolders: () => Promise.reject(new OutputError('the disk is full', 'ENOSPC')),
    lock: async () => ({
      ...(await output.lock()),
      release: () => Promise.reject(new OutputError('the disk gave an error', 'EIO')),
    }),
  }
  await expect(built(broken, [sourceOf('vote', VOTE)])).rejects.toMatchObject({ code: 'ENOSPC' })
})
