import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DiffCommandOptions, tellDifferences } from '../../pipeline/cli/diff.js'
import { elementsIn, texts } from '../formats/differences/page-reading.js'
import { playedCompare } from '../played-compare.js'
import { publishedFolder, publishInto } from './published-folder.js'
import { recorder } from './recorder.js'
import { inventoryPath, withdraw } from './withdraw.js'

const V1 = { headline: 'Town votes', body: 'It voted.\n\nFew came.' }
const V2 = { headline: 'Town votes', body: 'It voted twice.\n\nFew came.' }
const V3 = { headline: 'Town votes again', body: 'It voted twice.\n\nFew came.\n\nIt rained.' }
const SWAN = { headline: 'Swan lands', body: 'It landed.' }

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** A folder with an article of three versions and one of one, and what further files are given. */
async function town(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await publishedFolder(
    { 'town/vote': V1, 'town/swan': SWAN },
    { 'town/vote': V2 },
    { 'town/vote': V3 },
  )
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

async function told(cwd: string, operands: readonly string[], options: Partial<DiffCommandOptions> = {}) {
  const world = recorder({ cwd })
  const exitCode = await tellDifferences(
    operands,
    { output: 'output', format: 'pretty', ...options },
    world,
    playedCompare,
  )
  return { exitCode, out: world.out(), err: world.err() }
}

/** Which versions an invocation holds against each other. */
async function sidesOf(cwd: string, ...operands: string[]): Promise<readonly string[]> {
  const { from, to } = JSON.parse((await told(cwd, operands, { format: 'json' })).out)
  return [from.name, to.name]
}

describe('an article', () => {
  test('is told from its last version but one to its latest', async () => {
    expect(await told(await town(), ['town/vote'])).toEqual({
      exitCode: 0,
      err: '',
      out: `Update: there is news in it
town/vote  v2 (2024-06-01 11:00 UTC) → v3 (2024-06-01 12:00 UTC)
2 words added, 0 removed, 1 paragraph touched

Why
  paragraphs changed

Changed without a notice
  number was “1”, is “2” (paragraph 1)

Properties
  Headline: [-Town votes-]{+Town votes again+}

Body
  … 2 paragraphs unchanged
  Paragraph 3, added
    {+It rained.+}
`,
    })
  })

  test('is told between the versions that are named', async () => {
    const cwd = await town()
    expect(await sidesOf(cwd, 'town/vote', 'v1')).toEqual(['v1', 'v3'])
    expect(await sidesOf(cwd, 'town/vote', '1', 'V2')).toEqual(['v1', 'v2'])
    expect(await sidesOf(cwd, 'town/vote', 'latest', '1')).toEqual(['v3', 'v1'])
  })

  test('is told as JSON, as a patch, and as a page', async () => {
    const cwd = await town()
    expect(JSON.parse((await told(cwd, ['town/vote'], { format: 'json' })).out)).toMatchObject({
      article: 'town/vote',
      from: { name: 'v2', version: 2, created: '2024-06-01T11:00:00Z' },
      to: { name: 'v3', version: 3, created: '2024-06-01T12:00:00Z' },
      verdict: { kind: 'update' },
    })
    expect(JSON.parse((await told(cwd, ['town/vote'], { format: 'patch' })).out)).toEqual([
      { op: 'replace', path: '/headline', value: 'Town votes again' },
    ])
    const page = (await told(cwd, ['town/vote'], { format: 'html' })).out
    expect(texts(page, 'h1')).toEqual(['Town votes again'])
    expect(elementsIn(parse(page)).filter(({ nodeName }) => nodeName === 'script')).toEqual([])
  })

  test('goes before files and folders of its name', async () => {
    const cwd = await town({ 'town/vote': '{}', v1: '{}' })
    expect(await sidesOf(cwd, 'town/vote', 'v1')).toEqual(['v1', 'v3'])
  })

  test('that was withdrawn is a kill, with the reason', async () => {
    const cwd = await town()
    await withdraw(cwd, 'town/vote', 3)
    const { out } = await told(cwd, ['town/vote'])
    expect(out.split('\n')[0]).toBe('Kill: the article is taken away')
    expect(out).toContain('Why\n  the version is canceled: It never voted\n')
    expect(out).toContain('The whole: it is no longer published\n')
    expect((await told(cwd, ['town/vote', 'v1', 'v2'])).out.split('\n')[0]).toBe(
      'Update: there is news in it',
    )
  })

  test('whose archive is damaged fails, and says where', async () => {
    const cwd = await town()
    const inventory = inventoryPath(cwd, 'town/vote')
    await writeFile(inventory, '{')
    await expect(told(cwd, ['town/vote'])).rejects.toMatchObject({ name: 'OutputError', code: 'EDAMAGED' })
  })
})

describe('two files', () => {
  test('are told by their paths, with their measures', async () => {
    const cwd = await town()
    const path = 'output/latest/town/vote/article.json'
    const old = JSON.parse(await readFile(join(cwd, path), 'utf8'))
    const measures = JSON.parse(await readFile(join(cwd, dirname(path), 'readability.json'), 'utf8'))
    await mkdir(join(cwd, 'old'))
    await writeFile(join(cwd, 'old/article.json'), `\ufeff${JSON.stringify({ ...old, headline: 'Before' })}`)
    await writeFile(
      join(cwd, 'old/readability.json'),
      JSON.stringify({ ...measures, counts: { ...measures.counts, words: 9 } }),
    )
    const { out } = await told(cwd, ['old/article.json', path], { format: 'json' })
    expect(JSON.parse(out)).toMatchObject({
      article: 'old/article.json',
      from: { name: 'old/article.json' },
      to: { name: path },
      fields: [{ pointer: '/headline', from: 'Before', to: 'Town votes again' }],
      readability: [{ metric: 'words', from: 9, to: 4 }],
    })
  })

  test.each([
    ['{"a": 1,}', /^a\.json:1:\d+ Unexpected/],
    ['{\n  "a": x\n}', /^a\.json:2:8 Unexpected/],
    ['[]', /^`a\.json` holds no single object/],
    ['', /^a\.json:1:1 /],
    [`{"a":${'['.repeat(400)}${']'.repeat(400)}}`, /^a\.json:1:\d+ Unexpected/],
  ])('of %j is wrong usage, with the place', async (json, message) => {
    const cwd = await town({ 'a.json': json, 'b.json': '{}' })
    await expect(told(cwd, ['a.json', 'b.json'])).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(message),
    })
  })
})

describe('two output folders', () => {
  /** `old` has a toll, a vote and a swan; `output` has a quay instead of the toll, and another vote. */
  async function two(): Promise<string> {
    const folder = await publishedFolder({ vote: V3, swan: SWAN, quay: { headline: 'Quay <opens>' } })
    folders.push(folder)
    await publishInto(join(folder, 'old'), [{ vote: V2, swan: SWAN, toll: { headline: 'Tolls stay' } }])
    return folder
  }

  test('are told by what each has alone and what changed', async () => {
    const { exitCode, out } = await told(await two(), ['old', 'output'])
    expect(exitCode).toBe(0)
    expect(out).toBe(`old → output: 1 unchanged, 1 changed, 1 added, 1 removed

Changed
  vote: update

Added
  quay Quay <opens>

Removed
  toll Tolls stay

Update: there is news in it
vote  old → output
2 words added, 0 removed, 1 paragraph touched

Why
  paragraphs changed

Changed without a notice
  number was “1”, is “2” (paragraph 1)

Properties
  Headline: [-Town votes-]{+Town votes again+}

Body
  … 2 paragraphs unchanged
  Paragraph 3, added
    {+It rained.+}
`)
  })

  test('are told as JSON and as a page, but not as a patch', async () => {
    const cwd = await two()
    expect(JSON.parse((await told(cwd, ['old', 'output'], { format: 'json' })).out)).toMatchObject({
      from: 'old',
      to: 'output',
      added: [{ id: 'quay', headline: 'Quay <opens>', version: 1 }],
      removed: [{ id: 'toll', headline: 'Tolls stay', version: 1 }],
      changed: [{ article: 'vote', from: { name: 'old', version: 1 }, to: { name: 'output', version: 1 } }],
      unchanged: 1,
    })
    expect(texts((await told(cwd, ['old', 'output'], { format: 'html' })).out, 'li').slice(0, 3)).toEqual([
      'vote: update',
      'quay Quay <opens>',
      'toll Tolls stay',
    ])
    await expect(told(cwd, ['old', 'output'], { format: 'patch' })).rejects.toThrow(
      'A patch is of one article, and two folders were given; name two files',
    )
  })

  test('say of an article that is gone that and why it was withdrawn', async () => {
    const cwd = await two()
    const index = join(cwd, 'output/index.json')
    const catalogue = JSON.parse(await readFile(index, 'utf8'))
    const withdrawn = [{ id: 'toll', version: 2, status: 'canceled', reason: 'Wrong', contentDigest: '' }]
    await writeFile(index, JSON.stringify({ ...catalogue, withdrawn }))
    expect((await told(cwd, ['old', 'output'])).out).toContain('  toll Tolls stay (withdrawn: Wrong)\n')
  })

  test('fail on an article that is gone, and on what changed', async () => {
    expect(await told(await two(), ['old', 'output'], { failOn: ['breaking', 'unannounced'] })).toMatchObject(
      {
        exitCode: 1,
        err: 'vote changes 1 fact without a notice\ntoll is no longer published\n',
      },
    )
  })
})

describe('--fail-on', () => {
  const KEYED = '{"articleBody": "1", "keywords": []}'
  test.each([
    ['breaking', KEYED, '{"articleBody": "1"}', 'breaks readers of the JSON'],
    ['unannounced', '{"articleBody": "1"}', '{"articleBody": "2"}', 'changes 1 fact without a notice'],
    ['correction', '{"articleBody": "1"}', '{"articleBody": "1", "correction": []}', 'is a correction'],
  ] as const)('%s', async (kind, older, newer, said) => {
    const cwd = await town({ 'a.json': older, 'b.json': newer })
    const others = (['breaking', 'unannounced', 'correction'] as const).filter((other) => other !== kind)
    expect(await told(cwd, ['a.json', 'b.json'], { failOn: [kind] })).toMatchObject({
      exitCode: 1,
      err: `a.json ${said}\n`,
    })
    expect(await told(cwd, ['a.json', 'b.json'], { failOn: others })).toMatchObject({ exitCode: 0, err: '' })
  })
})

describe('what cannot be held against each other is wrong usage', () => {
  let cwd: string
  beforeAll(async () => {
    cwd = await town({ 'a.json': '{}', 'empty/x': '' })
  })

  test.each([
    [['town/voet'], 'No article `town/voet` is published, did you mean `town/vote`?'],
    [['nothing', 'v1'], 'No article `nothing` is published'],
    [['town/vote', 'v4'], 'No version `v4` of `town/vote`, there are v1 to v3, and latest'],
    [['town/vote', 'v0'], 'No version `v0` of `town/vote`, there are v1 to v3, and latest'],
    [['town/vote', 'v1', 'new\n'], 'No version `new\\u000a` of `town/vote`, there are v1 to v3, and latest'],
    [['town/swan', 'v2'], 'No version `v2` of `town/swan`, there is v1 alone'],
    [['town/swan'], '`town/swan` has one version, v1, and nothing to hold it against'],
    [
      ['a.json'],
      '`a.json` is no article of `output`; it is a file, but one path alone has nothing to be held against',
    ],
    [['town/vot', 'v1'], 'No article `town/vot` is published, did you mean `town/vote`?'],
    [
      ['a.json', 'a.json', 'a.json'],
      '`a.json` is no article of `output`; it is a file, but of paths, expected two',
    ],
    [
      ['a.json', 'output'],
      '`a.json` is no article of `output`; as paths, `a.json` is a file and `output` is a folder, expected two files or two output folders',
    ],
    [
      ['town/vota', 'a.json'],
      '`town/vota` is no article of `output` (did you mean `town/vote`?); as paths, `town/vota` is neither file nor folder and `a.json` is a file, expected two files or two output folders',
    ],
    [['empty', 'output'], '`empty` has no `index.json`, expected an output folder'],
  ])('%j', async (operands, message) => {
    await expect(told(cwd, operands)).rejects.toMatchObject({ name: 'UsageError', message })
  })

  test('nothing was built', async () => {
    await expect(told(cwd, ['town/vote'], { output: 'nowhere' })).rejects.toThrow(
      'Nothing is published in `nowhere`; run `presswright build` first',
    )
  })
})
