import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { memoryFolder } from '../pipeline/adapters/memory-folder.js'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { verify } from '../pipeline/adapters/verify.js'
import { kill } from '../pipeline/edition/kill.js'
import { purge } from '../pipeline/edition/purge.js'
import { repair } from '../pipeline/edition/repair.js'
import { alsoWritten } from '../pipeline/formats/also-written.js'
import type { RawText } from '../pipeline/model/compiled.js'
import type { Configuration } from '../pipeline/model/configuration.js'
import { FORMATS } from '../pipeline/model/formats.js'
import { OutputError } from '../pipeline/model/output-error.js'
import type { Content, Source } from '../pipeline/model/ports.js'
import catalogueSchema from '../schemas/catalogue.schema.json' with { type: 'json' }
import { playedCompile, sourceOf } from './played-compile.js'
import { built, bytesIn, catalogueIn, clockAt, jsonIn, SWAN, textIn, VOTE } from './played-publish.js'

const BASE = 'https://example.org/news'
const ALL: Configuration = {
  publisher: { name: 'The Gull', url: 'https://example.org' },
  baseUrl: BASE,
  language: 'en',
  formats: FORMATS,
}
const BOTH = [sourceOf('vote', VOTE), sourceOf('swan', SWAN)]

const ajv = new Ajv2020({ strict: true })
formats.default(ajv)
const isCatalogueFile = ajv.compile(catalogueSchema)

/** The played compiler, with an address for each article. */
async function compile(source: RawText) {
  const compiled = await playedCompile(source)
  if (!compiled.ok) return compiled
  return { ...compiled, article: { ...compiled.article, url: `${BASE}/${compiled.id}` } }
}

const build = (output: MemoryOutputFolder, sources: readonly Source[], configuration = ALL, check = false) =>
  built(output, sources, { configuration, compile, check })

const orderOf = (output: MemoryOutputFolder, article: string) => {
  const clock = clockAt('2024-08-01T00:00:00Z')
  const reason = 'It never was.'
  return { output, clock, article, reason, also: alsoWritten(ALL, clock), signature: async () => ({}) }
}

async function wrongIn(output: MemoryOutputFolder): Promise<string[]> {
  expect(isCatalogueFile(catalogueIn(output)) || ajv.errorsText(isCatalogueFile.errors)).toBe(true)
  const wrong: string[] = []
  for await (const { path, code } of verify(memoryFolder(output.files), { deep: true }))
    wrong.push(`${code} ${path}`)
  return wrong
}

const SITE_FILES = ['articles.ndjson', 'feed.atom', 'feed.json', 'feed.rss', 'news-sitemap.xml']
const siteFilesIn = (output: MemoryOutputFolder) =>
  [...output.files.keys()].filter((path) => /^latest\/[^/]+$/.test(path)).map((path) => path.slice(7))
const textsOfSite = (output: MemoryOutputFolder) =>
  SITE_FILES.map((name) => textIn(output, `latest/${name}`)).join('\n')

describe('a build with formats', () => {
  test('writes them all, and tells them in the index', async () => {
    const output = memoryOutputFolder()
    await build(output, BOTH)
    expect(siteFilesIn(output).sort()).toEqual(SITE_FILES)
    const { articles, files = {} } = catalogueIn(output)
    expect(Object.keys(files).sort()).toEqual(SITE_FILES)
    expect(
      Object.entries(files)
        .map(([name, { mediaType }]) => [name, mediaType])
        .sort(),
    ).toEqual([
      ['articles.ndjson', 'application/x-ndjson'],
      ['feed.atom', 'application/atom+xml'],
      ['feed.json', 'application/feed+json'],
      ['feed.rss', 'application/rss+xml'],
      ['news-sitemap.xml', 'application/xml'],
    ])
    expect(articles.map((entry) => Object.keys(entry.files).slice(-3))).toEqual(
      Array(2).fill(['article.ninjs.json', 'opengraph.html', 'page.html']),
    )
    expect(jsonIn(output, 'latest/vote/article.ninjs.json')).toMatchObject({
      uri: `${BASE}/vote`,
      pubStatus: 'usable',
      slugline: 'vote',
      firstCreated: '2024-06-01T12:00:00Z',
      versionCreated: '2024-06-01T12:00:00Z',
    })
    expect(textIn(output, 'latest/swan/page.html')).toContain('<h1>Swan lands</h1>')
    expect(textIn(output, 'latest/swan/opengraph.html')).toContain('content="Swan lands"')
    expect(jsonIn(output, 'latest/feed.json').items.map(({ title }: { title: string }) => title)).toEqual([
      'Swan lands',
      'Town votes',
    ])
    // Its two days are those before the newest article.
    expect(textIn(output, 'latest/news-sitemap.xml')).toMatch(/Swan lands[\s\S]*Town votes/)
    expect(await wrongIn(output)).toEqual([])
  })

  test('keeps none of them in the archive', async () => {
    const output = memoryOutputFolder()
    await build(output, BOTH)
    const archived = [...output.files.keys()].filter((path) => path.startsWith('archive/'))
    expect(archived.filter((path) => /ninjs|page|opengraph|feed/.test(path))).toEqual([])
  })

  test('writes nothing where nothing changed, and the index last where something did', async () => {
    const output = memoryOutputFolder()
    await build(output, BOTH)
    expect((await build(output, BOTH)).written).toEqual([])
    const { written } = await build(output, [sourceOf('vote', { ...VOTE, body: 'It voted twice.' })])
    expect(written.at(-1)).toBe('index.json')
    expect(written).toContain('latest/feed.atom')
    expect(written).not.toContain('latest/news-sitemap.xml')
    const lines = textIn(output, 'latest/articles.ndjson').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).articleBody)).toEqual(['It landed.', 'It voted twice.'])
    expect(await wrongIn(output)).toEqual([])
  })

  test('tells what would change where it only checks', async () => {
    const output = memoryOutputFolder()
    const { written } = await build(output, BOTH, ALL, true)
    expect(written).toContain('latest/feed.json')
    expect(output.files.size).toBe(0)
    await build(output, BOTH)
    expect((await build(output, BOTH, ALL, true)).written).toEqual([])
  })

  test('adds a format to what was built before, and takes one away', async () => {
    const output = memoryOutputFolder()
    await build(output, BOTH, { ...ALL, formats: [] })
    const before = bytesIn(output)
    await build(output, BOTH)
    await build(output, BOTH, { ...ALL, formats: ['atom', 'html'] })
    expect(siteFilesIn(output)).toEqual(['feed.atom'])
    expect(catalogueIn(output).articles.map(({ files }) => Object.keys(files).at(-1))).toEqual([
      'page.html',
      'page.html',
    ])
    expect(await wrongIn(output)).toEqual([])
    await build(output, BOTH, { ...ALL, formats: [] })
    expect(bytesIn(output)).toEqual(before)
  })

  test('dates no news sitemap by an article of the future', async () => {
    const output = memoryOutputFolder()
    await build(output, [...BOTH, sourceOf('moon', { headline: 'Moon base', published: '2094-01-01' })])
    expect(textIn(output, 'latest/news-sitemap.xml')).toMatch(/Swan lands/)
    expect(textIn(output, 'latest/news-sitemap.xml')).not.toMatch(/Moon base/)
  })
})

describe('what is withdrawn', () => {
  test.each(['withheld', 'canceled'] as const)(
    'as %s leaves all formats but for a notice',
    async (status) => {
      const output = memoryOutputFolder()
      await build(output, BOTH)
      await build(output, [sourceOf('vote', { ...VOTE, status, reason: 'It never was.' })])
      expect(textsOfSite(output)).not.toMatch(/Town votes|It voted/)
      expect(textsOfSite(output)).toMatch(/Swan lands/)
      expect([...output.files.keys()].filter((path) => path.startsWith('latest/vote'))).toEqual([])
      expect(jsonIn(output, 'withdrawn/vote/article.ninjs.json')).toMatchObject({
        uri: `${BASE}/vote`,
        pubStatus: status,
        version: '2',
        edNote: 'It never was.',
      })
      expect(textIn(output, 'withdrawn/vote/article.ninjs.json')).not.toContain('It voted')
      expect(catalogueIn(output).withdrawn?.[0]?.files).toHaveProperty('article.ninjs.json')
      expect(await wrongIn(output)).toEqual([])
      await build(output, [sourceOf('vote', { ...VOTE, status: 'usable' })])
      expect(output.files.has('withdrawn/vote/article.ninjs.json')).toBe(false)
      expect(textsOfSite(output)).toMatch(/Town votes/)
      expect(await wrongIn(output)).toEqual([])
    },
  )

  test('by a command leaves them too, and a purge leaves no notice', async () => {
    const output = memoryOutputFolder()
    await build(output, BOTH)
    await kill(orderOf(output, 'vote'))
    expect(textsOfSite(output)).not.toMatch(/Town votes|It voted/)
    expect(jsonIn(output, 'withdrawn/vote/article.ninjs.json').pubStatus).toBe('canceled')
    expect(await wrongIn(output)).toEqual([])
    await purge(orderOf(output, 'vote'))
    await purge(orderOf(output, 'swan'))
    expect([...output.files.keys()].filter((path) => path.startsWith('withdrawn/'))).toEqual([])
    expect(textsOfSite(output)).not.toMatch(/Town votes|Swan lands/)
    expect(await wrongIn(output)).toEqual([])
  })
})

test('a build that is interrupted between the articles and the index is finished by the next', async () => {
  const output = memoryOutputFolder()
  await build(output, BOTH)
  const before = textIn(output, 'index.json')
  const sources = [sourceOf('vote', { ...VOTE, body: 'It voted twice.' }), sourceOf('swan', SWAN)]
  const failing = {
    ...output,
    write: async (files: ReadonlyMap<string, Content>) => {
      if (files.has('latest/feed.atom')) throw new OutputError('cannot write: the disk is full', 'ENOSPC')
      await output.write(files)
    },
  }
  await expect(build(failing, sources)).rejects.toThrow('the disk is full')
  expect(textIn(output, 'index.json')).toBe(before)
  await build(output, sources)
  expect(textIn(output, 'latest/feed.atom')).toContain('It voted twice.')
  expect(await wrongIn(output)).toEqual([])
})

describe('verify and repair', () => {
  test('find nothing to do where all is as it was written', async () => {
    const output = memoryOutputFolder()
    await build(output, [...BOTH, sourceOf('moon', { headline: 'Moon', status: 'withheld' })])
    expect(await repair({ output })).toEqual({ written: [], left: [] })
  })

  test('notice a file of a format that is gone, changed or nobody’s', async () => {
    const output = memoryOutputFolder()
    await build(output, [...BOTH, sourceOf('moon', { headline: 'Moon', status: 'withheld' })])
    const change = (path: string) => output.write(new Map([[path, `${textIn(output, path)} `]]))
    await change('latest/feed.atom')
    await change('latest/vote/page.html')
    await change('withdrawn/moon/article.ninjs.json')
    await output.remove(['latest/feed.rss', 'latest/swan/article.ninjs.json'])
    await output.write(
      new Map([
        ['withdrawn/vote/article.ninjs.json', '{}'],
        ['latest/feed.xml', ''],
      ]),
    )
    expect((await wrongIn(output)).sort()).toEqual([
      'P002 latest/feed.atom',
      'P002 latest/vote/page.html',
      'P002 withdrawn/moon/article.ninjs.json',
      'P003 latest/feed.atom',
      'P003 latest/vote/page.html',
      'P003 withdrawn/moon/article.ninjs.json',
      'P007 latest/feed.xml',
      'P007 withdrawn/vote',
      'P018 latest/feed.rss',
      'P018 latest/swan/article.ninjs.json',
    ])
  })

  test('bring back an index that is lost with the files of the formats in it', async () => {
    const output = memoryOutputFolder()
    await build(output, [...BOTH, sourceOf('moon', { headline: 'Moon', status: 'withheld' })])
    const before = catalogueIn(output)
    await output.remove(['index.json'])
    await repair({ output })
    expect(catalogueIn(output).files).toEqual(before.files)
    expect(catalogueIn(output).articles.map(({ files }) => files)).toEqual(
      before.articles.map(({ files }) => files),
    )
    expect(await wrongIn(output)).toEqual([])
  })
})

test('an article cannot have the name of a file that formats write', async () => {
  const output = memoryOutputFolder()
  const sources = ['feed.json', 'vote/page.html', 'news-sitemap-7.xml'].map((name) => sourceOf(name, VOTE))
  const { rules } = await build(output, sources)
  expect(rules.sort()).toEqual([
    'input/feed.json.txt identity-invalid',
    'input/news-sitemap-7.xml.txt identity-invalid',
    'input/vote/page.html.txt identity-invalid',
  ])
})
