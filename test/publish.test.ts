import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { ARTICLE_FILES } from '../pipeline/model/edition.js'
import { archived, faultsOf, inventoryOf } from './edition/check-archive.js'
import { sourceOf } from './played-compile.js'
import { built, catalogueIn, jsonIn, SWAN, textIn, VOTE } from './played-publish.js'

describe('a first build', () => {
  test('writes the root of the archive, then for each article the version and the view, and the catalogue last', async () => {
    const output = memoryOutputFolder()
    const { states, written } = await built(output, [sourceOf('wire/vote', VOTE), sourceOf('swan', SWAN)])
    const object = (id: string) => inventoryOf(output.files, `presswright:${id}`).object
    expect(states).toEqual(['swan built 1', 'wire/vote built 1'])
    expect(written).toEqual([
      'archive/0=ocfl_1.1',
      'archive/ocfl_layout.json',
      'archive/extensions/0003-hash-and-id-n-tuple-storage-layout/config.json',
      `${object('swan')}/v1`,
      ...ARTICLE_FILES.map((name) => `latest/swan/${name}`),
      `${object('wire/vote')}/v1`,
      ...ARTICLE_FILES.map((name) => `latest/wire/vote/${name}`),
      'index.json',
    ])
    expect(faultsOf(output.files)).toEqual([])
  })

  test('publishes the article with its findings', async () => {
    const output = memoryOutputFolder()
    const { findings } = await built(output, [sourceOf('vote', VOTE)])
    expect(jsonIn(output, 'latest/vote/article.json')).toMatchObject({
      headline: 'Town votes',
      articleBody: 'It voted.',
      dateModified: '2024-05-01',
      version: 1,
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['author-missing'])
    expect(jsonIn(output, 'latest/vote/validation.json')).toEqual({ findings })
  })

  test('keeps in the version what it publishes', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('vote', VOTE)])
    for (const name of ARTICLE_FILES) {
      expect(archived(output.files, 'presswright:vote', 'v1', name)).toBe(
        textIn(output, `latest/vote/${name}`),
      )
    }
    const { inventory } = inventoryOf(output.files, 'presswright:vote')
    expect(inventory.versions.v1).toMatchObject({ created: '2024-06-01T12:00:00Z', message: 'First version' })
  })

  test('the catalogue is what its schema says, and true', async () => {
    const output = memoryOutputFolder()
    await built(output, [sourceOf('wire/vote', VOTE), sourceOf('straße/ü 1', { headline: 'Undated' })])
    const ajv = new Ajv2020({ allErrors: true, strict: true })
    formats.default(ajv)
    const schema: AnySchema = createRequire(import.meta.url)('../schemas/catalogue.schema.json')
    const check = ajv.compile(schema)
    const catalogue = catalogueIn(output)
    check(catalogue)
    expect(check.errors).toBeNull()
    const [first] = catalogue.articles
    expect(check({ articles: [{ ...first, id: 'a/../b' }] })).toBe(false)
    expect(check({ articles: [{ ...first, contentDigest: 'sha256-AAAA' }] })).toBe(false)
    expect(check({ articles: [{ ...first, extra: true }] })).toBe(false)

    expect(catalogue.articles.map(({ id, path }) => [id, path])).toEqual([
      ['straße/ü 1', 'latest/straße/ü 1/article.json'],
      ['wire/vote', 'latest/wire/vote/article.json'],
    ])
    for (const { id, files } of catalogue.articles) {
      for (const [name, { size, integrity }] of Object.entries(files)) {
        const bytes = output.files.get(`latest/${id}/${name}`) ?? new Uint8Array()
        expect(size).toBe(bytes.length)
        expect(integrity).toBe(`sha512-${createHash('sha512').update(bytes).digest('base64')}`)
      }
    }
  })

  test('with check tells the same paths and writes none', async () => {
    const sources = [sourceOf('vote', VOTE), sourceOf('swan', SWAN)]
    const output = memoryOutputFolder()
    const checked = await built(output, sources, { check: true })
    expect(output.files).toEqual(new Map())
    const { written, articles, findings } = await built(output, sources)
    expect({ written, articles, findings }).toEqual({
      written: checked.written,
      articles: checked.articles,
      findings: checked.findings,
    })
  })

  test('tells how far it is', async () => {
    const told: string[] = []
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`)
    await built(memoryOutputFolder(), [sourceOf('a', VOTE), sourceOf('b', ''), sourceOf('c', SWAN)], {
      onProgress,
    })
    expect(told).toEqual(['1/3', '2/3', '3/3'])
  })

  test('of nothing writes nothing', async () => {
    const output = memoryOutputFolder()
    expect((await built(output, [])).written).toEqual([])
    expect((await built(output, [sourceOf('a', 'no text')])).written).toEqual([])
  })
})

test('the order of sources does not matter', async () => {
  const sources = [
    sourceOf('b', VOTE),
    sourceOf('a', SWAN),
    sourceOf('c', 'no text'),
    sourceOf('d', VOTE, '.md'),
    sourceOf('d', SWAN, '.txt'),
  ]
  const outputs = [memoryOutputFolder(), memoryOutputFolder()] as const
  const one = await built(outputs[0], sources)
  const two = await built(outputs[1], [...sources].reverse())
  expect(two).toEqual(one)
  expect([...outputs[1].files]).toEqual([...outputs[0].files])
})
