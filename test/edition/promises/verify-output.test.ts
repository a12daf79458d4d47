import { beforeEach, describe, expect, test } from 'vitest'
import { type MemoryEntry, memoryFolder } from '../../../pipeline/adapters/memory-folder.js'
import { memoryOutputFolder } from '../../../pipeline/adapters/memory-output-folder.js'
import { verify } from '../../../pipeline/adapters/verify.js'
import { contentDigest } from '../../../pipeline/edition/content-digest.js'
import { digestedFiles } from '../../../pipeline/edition/digested.js'
import { addVersion, sidecarOf } from '../../../pipeline/edition/inventory.js'
import { isArticle } from '../../../pipeline/edition/is-article.js'
import { objectId, objectPath } from '../../../pipeline/edition/object-path.js'
import { PROMISES } from '../../../pipeline/edition/promises/codes.js'
import { sourceOf } from '../../played-compile.js'
import { built, SWAN, VOTE } from '../../played-publish.js'

type Files = Map<string, MemoryEntry>

/** What is verified: two articles, of which one has two versions. */
let files: Files = new Map()
const voteObject = `archive/${objectPath(objectId('wire/vote'))}`
const swanObject = `archive/${objectPath(objectId('swan'))}`

beforeEach(async () => {
  const output = memoryOutputFolder()
  await built(output, [sourceOf('wire/vote', VOTE), sourceOf('swan', SWAN)])
  await built(output, [sourceOf('wire/vote', { ...VOTE, body: 'It voted twice.' })])
  files = new Map(output.files)
})

async function toldOf(deep = false): Promise<string[]> {
  const told: string[] = []
  for await (const { path, code } of verify(memoryFolder(files), { deep })) told.push(`${path} ${code}`)
  return told
}

const textOf = (path: string) => {
  const entry = files.get(path) ?? ''
  return typeof entry === 'string' ? entry : entry instanceof Uint8Array ? Buffer.from(entry).toString() : ''
}

/** Change a file as text. */
function change(path: string, edit: (text: string) => string): void {
  const before = textOf(path)
  expect(edit(before)).not.toBe(before)
  files.set(path, edit(before))
}

type Index = Record<string, Record<string, unknown>[]>
function changeIndex(edit: (index: Index) => void): void {
  const index: Index = JSON.parse(textOf('index.json'))
  edit(index)
  files.set('index.json', JSON.stringify(index))
}

/** Archive an article of one version with the files given, in the stead of what is there. */
function archive(id: string, contents: Readonly<Record<string, string>>): void {
  const object = `archive/${objectPath(objectId(id))}`
  for (const path of [...files.keys()]) if (path.startsWith(`${object}/`)) files.delete(path)
  const { json, content } = addVersion({
    id: objectId(id),
    files: new Map(Object.entries(digestedFiles(contents))),
    carried: [],
    created: new Date('2024-06-01T12:00:00Z'),
    message: 'First version',
    user: undefined,
    last: undefined,
  })
  files.set(`${object}/0=ocfl_object_1.1`, 'ocfl_object_1.1\n')
  for (const [path, bytes] of content) files.set(`${object}/v1/${path}`, Buffer.from(bytes).toString())
  for (const folder of ['', 'v1/']) {
    files.set(`${object}/${folder}inventory.json`, json)
    files.set(`${object}/${folder}inventory.json.sha512`, sidecarOf(json))
  }
}

/** Withdraw an article as a build does: its files go, its index entry moves, its newest version says so. */
function withdraw(id: string, edition: Readonly<Record<string, unknown>> = {}): void {
  const article = textOf(`latest/${id}/article.json`)
  const read: unknown = JSON.parse(article)
  const digest = isArticle(read) ? contentDigest(read) : ''
  const status = { id, version: 1, status: 'withheld', reason: 'Held by the desk', contentDigest: digest }
  archive(id, { 'article.json': article, 'edition.json': JSON.stringify({ ...status, ...edition }) })
  for (const path of [...files.keys()]) if (path.startsWith(`latest/${id}/`)) files.delete(path)
  changeIndex((index) => {
    index.articles = (index.articles ?? []).filter((entry) => entry.id !== id)
    index.withdrawn = [status]
  })
}

describe('an output folder as it was built', () => {
  test.each([false, true])('keeps all promises (deep: %s), and tells of its objects', async (deep) => {
    const seen: (string | undefined)[] = []
    for await (const finding of verify(memoryFolder(files), { deep, onObject: ({ id }) => seen.push(id) })) {
      expect(finding).toBeUndefined()
    }
    expect(seen.sort()).toEqual(['presswright:swan', 'presswright:wire/vote'])
  })

  test.each([false, true])('may have articles that were withdrawn (deep: %s)', async (deep) => {
    withdraw('swan')
    expect(await toldOf(deep)).toEqual([])
  })

  test('may have editions that are usable', async () => {
    const contents = Object.fromEntries(
      ['article.json', 'article.html', 'readability.json', 'evidence.json', 'validation.json'].map((name) => [
        name,
        textOf(`latest/swan/${name}`),
      ]),
    )
    const article: unknown = JSON.parse(contents['article.json'] ?? '')
    const digest = isArticle(article) ? contentDigest(article) : ''
    const edition = { id: 'swan', version: 1, status: 'usable', contentDigest: digest }
    archive('swan', { ...contents, 'edition.json': JSON.stringify(edition) })
    expect(await toldOf(true)).toEqual([])
    archive('swan', {
      ...contents,
      'edition.json': JSON.stringify({ ...edition, contentDigest: 'sha256-00' }),
    })
    expect(await toldOf()).toEqual([`${swanObject}/v1/content/edition.json P013`])
  })
})

describe('a promise that is broken', () => {
  test('P001: a published file is gone, is longer than it was, or says another thing', async () => {
    files.delete('latest/swan/evidence.json')
    expect(await toldOf()).toEqual(['latest/swan/evidence.json P001'])
    files.set('latest/swan/evidence.json', '{}')
    expect(await toldOf()).toEqual(['latest/swan/evidence.json P002'])
    files.set('latest/wire/vote/article.html', '<script>')
    expect(await toldOf()).toContain('latest/wire/vote/article.html P001')
  })

  test('P001 and P003: a published file changed and kept its length, which shows when it is read', async () => {
    change('latest/swan/article.html', (text) => text.replace('lands', 'bites'))
    expect(await toldOf()).toEqual([])
    expect(await toldOf(true)).toEqual(['latest/swan/article.html P003', 'latest/swan/article.html P001'])
  })

  test('P002 and P003: the index has another size or digest', async () => {
    change('index.json', (text) => text.replace(/"size": \d+/, '"size": 7'))
    expect(await toldOf()).toEqual(['latest/swan/article.json P002'])
    change('index.json', (text) => text.replace(/sha512-[^"]+/, 'sha512-x'))
    expect(await toldOf(true)).toEqual(['latest/swan/article.json P002', 'latest/swan/article.json P003'])
  })

  test('P002: the index does not tell of a file', async () => {
    changeIndex(({ articles = [] }) => Object.assign(articles[0] ?? {}, { files: {} }))
    expect(await toldOf()).toEqual(Array.from({ length: 5 }, () => 'index.json P002'))
  })

  test('P004: the index has another version', async () => {
    changeIndex(({ articles = [] }) => Object.assign(articles[1] ?? {}, { version: 1 }))
    expect(await toldOf()).toEqual(['index.json P004'])
  })

  test('P005: the index has another digest of the content', async () => {
    changeIndex(({ articles = [] }) => Object.assign(articles[1] ?? {}, { contentDigest: 'sha256-00' }))
    expect(await toldOf()).toEqual(['index.json P005'])
  })

  test('P006: a version has the number of another, which of an earlier one shows when all is read', async () => {
    change(`${voteObject}/v1/content/article.json`, (text) => text.replace('"version": 1', '"version": 9'))
    expect(await toldOf()).toEqual([])
    expect(await toldOf(true)).toEqual([
      `${voteObject}/v1/content/article.json E092`,
      `${voteObject}/v1/content/article.json P006`,
    ])
    change(`${voteObject}/v2/content/article.json`, () => 'no JSON at all')
    expect(await toldOf()).toEqual([
      `${voteObject}/v2/content/article.json P006`,
      'latest/wire/vote/article.json P001',
    ])
  })

  test('P007: something in `latest` is not in the index', async () => {
    files.set('latest/notes.txt', 'x')
    files.set('latest/wire/gone/article.json', '{}')
    files.set('latest/swan/draft.txt', 'x')
    files.set('latest/old/deep/down/article.json', '{}')
    expect((await toldOf()).sort()).toEqual([
      'latest/notes.txt P007',
      'latest/old P007',
      'latest/swan/draft.txt P007',
      'latest/wire/gone P007',
    ])
  })

  test('P008: the index does not tell of an archived article, whose files are then strangers', async () => {
    changeIndex((index) => {
      index.articles = (index.articles ?? []).filter(({ id }) => id === 'wire/vote')
    })
    expect(await toldOf()).toEqual([`${swanObject} P008`, 'latest/swan P007'])
  })

  test('P009: an article that the index names is not archived', async () => {
    for (const path of [...files.keys()]) if (path.startsWith(`${swanObject}/`)) files.delete(path)
    expect(await toldOf()).toEqual([`${swanObject} P009`])
  })

  test('P010: an article that was withdrawn is still published', async () => {
    files.set('latest/swan/article.json', textOf('latest/swan/article.json'))
    const kept = textOf('latest/swan/article.json')
    withdraw('swan')
    files.set('latest/swan/article.json', kept)
    expect(await toldOf()).toEqual(['latest/swan P010'])
  })

  test.each(['.unfinished', '.lock'])('P011: %s is a warning', async (name) => {
    files.set(`${name}`, 'x')
    const findings = []
    for await (const finding of verify(memoryFolder(files))) findings.push(finding)
    expect(findings).toEqual([
      {
        path: name,
        code: 'P011',
        severity: 'warning',
        message: `Unexpected \`${name}\`, expected no trace of a build; one is running, or was interrupted and is put right by the next`,
      },
    ])
  })

  test.each([
    ['no JSON', '{"articles": ['],
    ['no index', '{}'],
    ['withdrawn articles that are no list', '{"articles": [], "withdrawn": 1}'],
  ])('P012: %s', async (_what, text) => {
    files.set('index.json', text)
    expect(await toldOf()).toEqual(['index.json P012'])
  })

  test('P012: no index at all', async () => {
    files.delete('index.json')
    expect(await toldOf()).toEqual(['index.json P012'])
  })

  test.each([
    ['an identity that leads out', { id: '../swan', path: 'latest/../swan/article.json' }],
    ['an identity that is none', { id: 7 }],
    ['another path', { path: 'latest/other/article.json' }],
    ['a file that leads out', { files: { '../../index.json': { size: 1, integrity: 'sha512-x' } } }],
    ['no version', { version: '1' }],
  ])('P012: %s', async (_what, entry) => {
    changeIndex(({ articles = [] }) => Object.assign(articles[0] ?? {}, entry))
    expect((await toldOf()).sort()).toEqual([`${swanObject} P008`, 'index.json P012', 'latest/swan P007'])
  })

  test.each([{ id: 'other' }, { version: 2 }, { contentDigest: 'sha256-00' }])(
    'P013: an edition that is told otherwise, %j',
    async (edition) => {
      withdraw('swan', edition)
      expect(await toldOf()).toEqual([`${swanObject}/v1/content/edition.json P013`])
    },
  )

  test('P013 and P015: an edition of no status', async () => {
    withdraw('swan', { status: 'lost' })
    expect(await toldOf()).toEqual([`${swanObject}/v1/content/edition.json P013`, 'index.json P015'])
  })

  test('P014: a link', async () => {
    files.set('latest/swan/link', { kind: 'link' })
    files.set('shortcut', { kind: 'link' })
    expect((await toldOf()).sort()).toEqual(['latest/swan/link P014', 'shortcut P014'])
  })

  test('P015: the index has another status than the newest version', async () => {
    withdraw('swan', { status: 'canceled' })
    expect(await toldOf()).toEqual(['index.json P015'])
  })

  test('P016: an article stands twice in the index', async () => {
    changeIndex(({ articles = [] }) => void articles.push(...articles.slice(0, 1)))
    expect(await toldOf()).toEqual(['index.json P016'])
  })
})

test('what is none of the three is refused with what was expected', async () => {
  const all = async (folder: Files) => {
    for await (const _ of verify(memoryFolder(folder)));
  }
  const expected = 'expected an output folder, an OCFL storage root or an OCFL object'
  await expect(all(new Map([['a.txt', 'x']]))).rejects.toThrow(
    `The folder is nothing that can be verified, ${expected}`,
  )
})

test('every promise has a sentence that ends a message', () => {
  const sentences = Object.values(PROMISES).map(({ expects }) => expects)
  expect(new Set(sentences).size).toBe(sentences.length)
})
